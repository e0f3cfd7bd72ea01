using System.Collections.Immutable;

namespace TrackArchive.Pages.Wording.Asking;

/// <summary>
/// What people write for the conditions of questions, so that a sentence can ask as the form does: each phrase with the part of an address that it
/// stands for. The page's script reads events, nations, championships and years itself.
/// </summary>
public static class AskedWords
{
    /// <summary>Words that ask for nothing.</summary>
    public static readonly ImmutableArray<string> Fillers =
    [
        .. "a all an and any are at by did ever final finals for from had has have how in is list many me of on or result results show than that the their there they time times mark marks distance distances to was were what when where which who whose with"
            .Split(' '),
    ];

    /// <summary>Phrases with a bar between those that mean the same, in plain letters; the longest that fits is taken.</summary>
    public static readonly ImmutableArray<(string Phrases, string Conditions)> Table =
    [
        ("medal|medals|medallist|medallists|medalist|medalists|podium|podiums", "medal=gold,silver,bronze"),
        ("gold|golds|gold medal|gold medals", "medal=gold"),
        ("silver|silvers|silver medal|silver medals", "medal=silver"),
        ("bronze|bronzes|bronze medal|bronze medals", "medal=bronze"),
        ("champion|champions|winner|winners|won|win|wins|winning|title|titles|first place|victory|victories", "place=1"),
        ("losing|beaten|not winning|loser|losers", "place=2.."),
        ("second|second place|runner up|runners up|runner-up|runners-up", "place=2"),
        ("third|third place", "place=3"),
        ("fourth|fourth place", "place=4"),
        ("fifth|fifth place", "place=5"),
        ("sixth|sixth place", "place=6"),
        ("seventh|seventh place", "place=7"),
        ("eighth|eighth place|last of eight", "place=8"),
        ("without a medal|without medals|without medal|no medal|no medals|never a medal", "without=gold,silver,bronze"),
        ("without gold|without a gold|without golds|no gold|but no gold|never gold|without a title|without titles|without a win", "without=gold"),
        ("men|mens|men's|male", "sex=men"),
        ("women|womens|women's|female|ladies", "sex=women"),
        ("mixed", "sex=mixed"),
        ("individual", "individual=yes"),
        ("at home|home|hosts|host nation|on home soil", "home=yes"),
        ("shared|tied|joint", "shared=yes"),
        ("former nations|nations that no longer exist|countries that no longer exist|lost nations", "former=yes"),
        ("leading|led|front running|from the front", "led=yes"),
        ("never leading|never led|from behind", "led=no"),
        ("africa|african|africans", "continent=africa"),
        ("europe|european|europeans", "continent=europe"),
        ("asia|asian|asians", "continent=asia"),
        ("oceania", "continent=oceania"),
        ("north america|north american", "continent=north-america"),
        ("south america|south american", "continent=south-america"),
        ("throws|throwing|throwers", "discipline=throw"),
        ("jumps|jumping|jumpers", "discipline=jump"),
        ("relays|relay", "discipline=relay"),
        ("walks|walking|walkers", "discipline=walk"),
        ("annulled|stripped|taken away|lost later", "status=annulled"),
        ("disqualified|disqualifications|disqualification|dq", "status=dq"),
        ("did not finish|dnf|dropouts|dropped out|non-finishers", "status=dnf"),
        ("world record|world records|wr", "records=WR"),
        ("olympic record|olympic records", "records=OR"),
        ("championship record|championship records|cr", "records=CR"),
        ("record|records", "records=any"),
        ("by nation|by nations|by country|per nation|per country|which nation|which nations|which country|which countries|nations|countries", "group=nation"),
        ("by athlete|per athlete|which athlete|which athletes|athletes", "group=athlete"),
        ("by event|per event|which event|which events|in each event", "group=event"),
        ("by decade|per decade|decades", "group=decade"),
        ("by edition|per edition|which edition|which editions|editions|which games", "group=edition"),
        ("by championship|per championship", "group=championship"),
        ("by continent|per continent|which continent|continents", "group=continent"),
        ("by club|per club|which club|clubs", "group=club"),
        ("in a row|running|consecutive|successive|straight", "sort=-streak"),
        ("longest career|longest careers", "group=athlete&sort=-span"),
        ("fastest|quickest|best|best mark|longest|highest|farthest|furthest|tallest", "sort=mark"),
        ("slowest|worst|shortest|lowest", "sort=-mark"),
        ("closest|narrowest|smallest margin|narrowest margin|closest finish", "place=1&sort=margin"),
        ("widest margin|biggest margin|largest margin|biggest win", "place=1&sort=-margin"),
        ("youngest", "sort=age"),
        ("oldest", "sort=-age"),
        ("earliest|first", "sort=date"),
        ("latest|newest|most recent", "sort=-date"),
        ("at both championships|at each championship|at every championship|olympic and world", "each=championship"),
        ("including predecessors|with predecessors", "predecessors=yes"),
        ("sources disagree|disputed", "sources=disagree"),
    ];

    /// <summary>What asks for the largest groups.</summary>
    public static readonly ImmutableArray<string> Most = ["most"];

    /// <summary>Numbers in words, from two on.</summary>
    public static readonly ImmutableArray<string> Numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
}
