"""A withdrawal, and contacts told once and taken off the record."""

from __future__ import annotations

from typing import ClassVar

import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """See above."""

    dependencies: ClassVar = [
        ("opportunities", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="opportunity",
            name="withdrawn_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="touch",
            name="once",
            field=models.UUIDField(default=None, null=True),
        ),
        migrations.AlterField(
            model_name="touch",
            name="once",
            field=models.UUIDField(default=uuid.uuid4, null=True),
        ),
        migrations.AddField(
            model_name="touch",
            name="removed_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddConstraint(
            model_name="touch",
            constraint=models.UniqueConstraint(fields=("owner", "once"), name="one_touch_a_form"),
        ),
    ]
