"""What the candidate would be paid: it belongs to the offer, and to the consultant.

Sums and words of pay are read by ``phrasing.private``; here are the fragments that hold neither.
"""

from sincerely.core.letters.discretion.matter import HEARD, Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="pay",
    reason="pay belongs to the offer, and to your consultant",
    about="pay",
    source="Rule 2 of the house: pay is never written",
    sections=HEARD | {Section.ANSWER, Section.PROMISED},
    lists={
        "perk": "car bonus van equity shares options pension benefits house flat commission stock relocation super",
        "slip": "payslip payslips pay_slip pay_slips p60 p45 w-2 pay_stub pay_stubs salary_slip",
    },
    frames=(
        "%n|%nk plus|and|with|+ a|an|the? <perk>",
        "%n% equity|stake",
        "equity of? %n%",
        "%n an_hour|a_day|per_hour|per_day|an_hr",
        "company|car|housing|phone|relocation|clothing|living car|flat|allowance|apartment|money",
        "my|last|recent|three <slip>",
        "the_money is|was|sounds|looks .. good|bad|poor|low|great|fine|ok|rubbish|decent|tight",
        "what i am on|earning|paid now|today|at_present? $",
        "band|grade|scale|spine|point %n top|bottom|of? ..  scale|point|band|grade",
        "pension|401k|super match|contribution|contributions|top-up",
        "holiday|vacation|leave|holidays is|are only? %n days|weeks",
        "^ i am|come|go|work not? cheap|cheaply|expensive|pricey|for_peanuts|for_less $",
        "sign-on|signing|retention|joining bonus|payment|award|money",
    ),
    excuses=(
        "company car fleet|policy|scheme",
        "%n%? equity_release|customers|visitors|patients|orders|units|tonnes",
    ),
    flags=(
        "85 plus car",
        "£19.20 an hour, double on Sundays",
        "the money is poor",
        "my last payslips",
        "I work cheap",
        "company flat",
        "what I'm on now",
    ),
    passes=(
        "money goes to patients",
        "price list of pallets",
        "company cars fleet of 40",
        "grade 2 listed",
        "I work cheap steel into good tools",
    ),
)
