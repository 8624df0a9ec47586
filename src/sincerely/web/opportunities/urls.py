"""Addresses of opportunities."""

from __future__ import annotations

from django.urls import path

from sincerely.web.opportunities import views

urlpatterns = [
    path("o/<int:pk>/facts/", views.facts, name="facts"),
    path("o/<int:pk>/fold/", views.fold_away, name="fold"),
    path("o/<int:pk>/remove/", views.remove_one, name="remove"),
]
