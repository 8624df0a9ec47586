"""Each opportunity's edition, and the newest found without sorting all."""

from __future__ import annotations

from typing import ClassVar

import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """See above."""

    dependencies: ClassVar = [
        ("opportunities", "0002_withdrawing_and_touches"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.RemoveIndex(
            model_name="opportunity",
            name="opportuniti_owner_i_107408_idx",
        ),
        migrations.AddField(
            model_name="opportunity",
            name="edition",
            field=models.UUIDField(default=uuid.uuid4, editable=False),
        ),
        migrations.AddIndex(
            model_name="opportunity",
            index=models.Index(
                condition=models.Q(("folded_at", None), ("removed_at", None)),
                fields=["owner", "-created_at"],
                name="newest_first",
            ),
        ),
        migrations.AddIndex(
            model_name="opportunity",
            index=models.Index(
                condition=models.Q(("removed_at", None)),
                fields=["owner", "-created_at", "-id"],
                name="newest_first_of_all",
            ),
        ),
    ]
