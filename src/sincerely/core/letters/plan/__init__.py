"""What goes into whose letter: the panel solved as a whole."""

from sincerely.core.letters.plan.accounts import account_for
from sincerely.core.letters.plan.panel import plan_panel
from sincerely.core.letters.plan.values import Fact, LetterPlan, Likeness

__all__ = ["Fact", "LetterPlan", "Likeness", "account_for", "plan_panel"]
