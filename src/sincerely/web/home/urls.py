"""Addresses of home."""

from __future__ import annotations

from django.urls import path

from sincerely.web.home import views

urlpatterns = [
    path("", views.home, name="home"),
    path("past/", views.past, name="past"),
    path("start/", views.start, name="start"),
    path("start/example/", views.example, name="example"),
    path("start/file/", views.from_file, name="import"),
]
