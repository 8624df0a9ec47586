"""Talk about people who are not there: how they left, what they are said to have done."""

from sincerely.core.letters.discretion.matter import OF_OTHERS, Matter

MATTER = Matter(
    id="hearsay",
    reason="talk about people who are not there is not for a letter",
    about="people who are not there",
    source="Rule 2 of the house: gossip never reaches a letter",
    sections=OF_OTHERS,
    lists={
        "gone": "fired sacked pushed_out forced_out eased_out ousted marched_out kicked_out escorted_out dismissed"
        " let_go suspended demoted disciplined arrested managed_out investigated struck_off laid_off"
        " shown_the_door made_redundant under_investigation passed_over",
        "crime": "stealing theft fraud drinking cheating lying harassment fiddling bribery",
        "rumour": "rumour rumours rumor rumors gossip apparently word_is word_has_it they_say legend_has_it",
    },
    frames=(
        "<somebody> <is>|got|gets|will_be|has_been|had_been|is_being|was_being .. <gone>",
        "<is>|got|gets|will_be|has_been just|quickly? fired|sacked|pushed_out|forced_out|ousted|booted_out",
        "fired|sacked|dismissed|ousted|demoted her|him",
        "dismissed|sacked|fired <somebody> for|over",
        "got|given|was_given the|his|her sack|boot|push|chop|marching_orders",
        "caught|accused_of|charged_with|suspected_of <crime>",
        "<somebody> quit|walked_out|resigned|left over|after_a|in_a_huff|in_tears|in_disgrace|under_a_cloud|because_of_her|because_of_him",
        "push_out|get_rid_of|sack|fire|ease_out him|her|them|the|that|my <office>?",
        "push_out|ease_out|get_shot_of <somebody>",
        "having|had an_affair|a_fling|a_row|a_screaming_match",
        "sleeping_with|carrying_on_with|on_his_way_out|on_her_way_out|on_speaking_terms|office_politics",
        "^ <rumour> $",
        "rumour|rumours|rumor|rumors|rumoured|gossip*",
        "^ <rumour> has_it|says|that|<somebody>|the",
        "heard|hear he|she|they|the <office>?",
        "chairman's|owner's|founder's|boss's|director's|chair's|chief's nephew|niece|son|daughter|wife|husband|brother|mistress|cousin",
        "scared|afraid|frightened|terrified of him|her|the_boss|the_owner $",
        "everyone|everybody|nobody|no_one|they_all says|thinks|knows|hates|likes|fears|trusts|avoids him|her|the? <office>?",
        "fancies|fancied|flirting_with|in_love_with|dating him|her|the",
        "taxi_driver|receptionist|cleaner|porter|doorman|driver told|said|says|whispered|warned",
    ),
    excuses=(
        "rumour|rumours|gossip mill|column|on_the",
        "<gone> in_the|staff|operators|drivers|people|workers",
        "get_rid_of|sack the|a|an|all|our|their|its",
    ),
    flags=(
        "told me Mark Dean was fired for theft",
        "Bill Ray was suspended",
        "got the push in March",
        "their treasurer was caught stealing",
        "rumour has it the Leeds branch will shut",
    ),
    passes=(
        "the project was suspended in March",
        "two deputies left in a year",
        "rumours on the shop floor are answered in a Friday note",
        "200 people were made redundant in 2023",
        "the head of finance retires in June",
    ),
)
