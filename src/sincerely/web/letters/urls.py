"""Addresses of letters."""

from __future__ import annotations

from django.urls import path

from sincerely.web.letters import views

urlpatterns = [
    path("o/<int:pk>/letters/", views.panel, name="panel"),
    path("o/<int:pk>/letters/draft/", views.draft_letters, name="draft"),
    path("letters/<int:pk>/", views.letter, name="letter"),
    path("letters/<int:pk>/check/", views.check_letter, name="check"),
    path("letters/<int:pk>/save/", views.save_letter, name="save-letter"),
    path("letters/<int:pk>/wording/", views.another_wording, name="wording"),
    path("letters/<int:pk>/sentence/", views.sentence_wordings, name="sentence"),
    path("letters/<int:pk>/phrase/", views.phrase_note, name="phrase"),
    path("letters/<int:pk>/ignore/", views.ignore_finding, name="ignore"),
    path("letters/<int:pk>/revisions/", views.revisions, name="revisions"),
    path("letters/<int:pk>/restore/<int:revision>/", views.restore_revision, name="restore"),
    path("letters/<int:pk>/ready/", views.ready, name="ready"),
    path("letters/<int:pk>/sent/", views.sent, name="sent"),
    path("letters/<int:pk>/letter.<str:ending>", views.download, name="download"),
]
