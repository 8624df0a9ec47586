"""Addresses of home."""

from __future__ import annotations

from django.urls import path

from sincerely.web.home import record_views, views

urlpatterns = [
    path("", views.home, name="home"),
    path("past/", views.past, name="past"),
    path("start/", views.start, name="start"),
    path("start/example/", views.example, name="example"),
    path("o/<int:pk>/record/", record_views.record, name="record"),
    path("o/<int:pk>/record/<int:touch>/", record_views.forget, name="forget-touch"),
    path("start/file/", views.from_file, name="import"),
]
