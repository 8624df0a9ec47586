"""Addresses of debriefs."""

from __future__ import annotations

from django.urls import path

from sincerely.web.debriefs import adverts, views

urlpatterns = [
    path("o/<int:pk>/notes/", views.first, name="debrief"),
    path("o/<int:pk>/notes/about/", views.about, name="debrief-about"),
    path("o/<int:pk>/notes/<int:talk>/", views.conversation, name="conversation"),
    path("o/<int:pk>/notes/<int:talk>/person/", views.person, name="person"),
    path("o/<int:pk>/notes/<int:talk>/remove/", views.remove, name="remove-conversation"),
    path("o/<int:pk>/notes/<int:talk>/consultant/", views.is_consultant, name="is-consultant"),
    path("o/<int:pk>/notes/checked/", views.checked, name="checked"),
    path("o/<int:pk>/notes/met/", views.met, name="met"),
    path("o/<int:pk>/notes/advert/", adverts.advert, name="advert"),
    path("o/<int:pk>/notes/cards/", views.cards, name="cards"),
    path("o/<int:pk>/notes/save/", views.save, name="save-notes"),
    path("o/<int:pk>/notes/change/<uuid:note>/", views.change, name="change-note"),
    path("o/<int:pk>/debrief.yaml", views.download, name="debrief-file"),
]
