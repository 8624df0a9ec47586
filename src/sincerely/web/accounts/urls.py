"""Addresses of coming in."""

from __future__ import annotations

from django.urls import path

from sincerely.web.accounts import views

urlpatterns = [
    path("enter/<str:token>", views.enter, name="enter"),
    path("reading/", views.reading, name="reading"),
]
