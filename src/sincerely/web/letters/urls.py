"""Addresses of letters."""

from __future__ import annotations

from django.urls import path

from sincerely.web.letters import call_views, leaving_views, telling_views, views

urlpatterns = [
    path("o/<int:pk>/letters/", views.panel, name="panel"),
    path("o/<int:pk>/letters/draft/", views.draft_letters, name="draft"),
    path("o/<int:pk>/tell/<slug:kind_id>/", telling_views.tell, name="tell"),
    path("o/<int:pk>/withdraw/", leaving_views.withdraw_page, name="withdraw"),
    path("o/<int:pk>/withdraw/stay/", leaving_views.stay_after_all, name="stay"),
    path("o/<int:pk>/withdraw/told/", leaving_views.consultant_knows, name="consultant-knows"),
    path("letters/<int:pk>/hold/", call_views.hold, name="hold"),
    path("letters/<int:pk>/after/", call_views.after_call, name="after-call"),
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
