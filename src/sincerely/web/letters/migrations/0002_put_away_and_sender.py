"""Letters put away, and who sent one."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """See above."""

    dependencies: ClassVar = [
        ("letters", "0001_initial"),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="letter",
            name="put_away_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="sent_by",
            field=models.CharField(blank=True, max_length=300),
        ),
    ]
