using System.Collections.Immutable;
using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Tests.Domain.Questions;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The script of the page of questions and the domain, asked the same: the domain is the judge.</summary>
public sealed class QuestionScriptSpecs
{
    private const int Questions = 150;

    private static Archive Archive => PublishedArchive.Archive;

    [Fact]
    public async Task The_script_answers_the_worked_questions_as_the_domain_does() => await AgreeAsync([.. WorkedQuestion.All.Select(q => q.Question)]);

    [Fact]
    public async Task The_script_refuses_what_the_domain_refuses() => await AgreeAsync(
    [
        "countries=GBR", "event=men-15000m", "medal=tin,gold", "mark=..3:30", "event=men-1500m,men-long-jump&margin=1..2", "event=men-1500m&mark=..fast", "event=men-1500m&mark=3:40..3:30", "from=19x4&to=0",
        "sort=gold", "group=nation&sort=mark", "sort=date&sort=mark", "wind=x..2", "place=..", "place=1.5", "age=-3..", "each=nation", "changed=maybe", "columns=date,shoes", "least=1000", "event=men-1500m&mark=3:60",
        "event=men-1500m&mark=4:06 1/3", "event=men-long-jump&mark=8,90", "event=men-long-jump&mark=8.95 mw", "event=men-long-jump&mark=8 1/2 m", "event=men-decathlon&mark=8412.955..", "event=men-long-jump&mark=8.9h", "intercalated=no", "championship=european-games", "nation=gbr", "club=ely", "class=U15", "round=quarter", "behind-place=0", "without=tin", "only=darts", "editions=-1", "home=maybe", "streak=x..",
    ]);

    [Fact]
    public async Task The_script_reads_marks_and_lists_as_the_domain_does() => await AgreeAsync(
    [
        "?event=men-1500m&mark=..4:06+1/5", "event=men-1500m&event=women-1500m", "nation=&medal=gold%2Csilver&utm_source=x", "event=men-100m&mark=9.9h..9.95a", "event=men-long-jump&mark=8.50 m..", "event=men-decathlon&mark=8412.955..",
        "event=men-marathon&mark=2:08:44..2:09:00&least=1", "measure=points&behind=0..1", "wind=-0.5..0", "place=4&sort=-event", "to=1912&intercalated=yes&group=edition",
    ]);

    [Fact]
    public async Task The_script_knows_clubs_classes_and_rounds_as_the_domain_does()
    {
        string[] questions =
        [
            "sort=date", "club=fen", "class=U15", "class=U15,T54&sort=-nation", "round=heat", "round=heat&place=3", "round=heat,final&group=club", "round=semi-final&sort=mark&event=women-mile", "round=heat&medal=gold",
            "group=nation", "group=club&sort=name", "club=GBR", "class=U17", "club=fen,ely&class=U15&round=final,heat&age=..20",
        ];
        var archive = QuestionSpecs.OfClubs;
        var rows = QuestionRows.Create(archive);
        Assert.All(await QuestionScript.AskAsync(archive, questions), answer => QuestionScript.AssertSame(QuestionScript.Expected(archive, rows, answer.Asked), answer));
    }

    [Fact]
    public async Task The_script_answers_any_question_as_the_domain_does()
    {
        var questions = ImmutableArray<string>.Empty;
        Any().Array[Questions].Sample(generated => questions = [.. generated], iter: 1);
        await AgreeAsync(questions);
    }

    private static async Task AgreeAsync(ImmutableArray<string> questions)
    {
        var rows = QuestionRows.Create(Archive);
        var answers = await QuestionScript.AskAsync(Archive, questions);
        Assert.Equal(questions.Length, answers.Length);
        Assert.All(answers, answer => QuestionScript.AssertSame(QuestionScript.Expected(Archive, rows, answer.Asked), answer));
    }

    /// <summary>One to five conditions, each of any value, and often a group or an order.</summary>
    private static Gen<string> Any()
    {
        var conditions = Gen.OneOf(
            Some("event", Archive.Events.Where(e => Archive.Finals.Any(f => f.Event.Id == e.Id)).Select(e => e.Id.Value)),
            Some("nation", Archive.Nations.Select(n => n.Id.Value)),
            Some("round", Rounds.Tokens.All), Some("discipline", Disciplines.Tokens.All), Some("continent", Continents.Tokens.All), Bounds("day-place", 4), Gen.Int[1, 4].Select(p => $"behind-place={p}"),
            Gen.Select(From(["individual", "former", "home", "shared", "led"]), From([Question.Yes, Question.No])).Select((key, answer) => $"{key}={answer}"), Some("championship", Archive.Championships.Select(c => c.Id.Value)),
            Gen.Int[1896, 2025].Select(y => $"from={y}"),
            Gen.Int[1896, 2025].Select(y => $"to={y}"),
            Some("sex", Sexes.Tokens.All), One("measure", MarkKinds.Tokens.All), Some("medal", Medals.Tokens.All), Some("status", Outcomes.Tokens.All),
            Some("records", Question.RecordTokens), Some("sources", Agreements.AddressTokens.All), Some("coverage", Coverages.OfFinals.All),
            Gen.Const("predecessors=yes"), Gen.Const("intercalated=yes"), Gen.Const("changed=yes"), Gen.Const("changed=no"),
            Bounds("place", 12), Bounds("age", 45), Gen.Select(Gen.Int[-30, 30], Gen.Int[0, 20]).Select((from, more) => $"wind={from / 10m}..{(from + more) / 10m}"),
            Gen.Select(From(["mark", "margin", "behind"]), Gen.Int[0, 90], One("measure", MarkKinds.Tokens.All)).Select((key, to, measure) => $"{measure}&{key}=..{to + 0.5m}"));
        var within = Gen.OneOf(
            Gen.Const(""), Bounds("events", 4), Bounds("editions", 6), Bounds("nations", 3), Bounds("streak", 4), Bounds("span", 16), Bounds("gap", 9), Some("without", GroupConditions.WithoutTokens), Some("only", Disciplines.Tokens.All));
        var groups = Gen.Select(One("group", Groupings.Tokens.All), Gen.Int[1, 4], Gen.Bool, within, Sort(SortFields.OfGroups.All))
            .Select((group, least, each, which, sort) => $"{group}&least={least}{(each ? "&each=championship" : "")}&{which}{sort}");
        return Gen.Select(conditions.Array[1, 5], Gen.OneOf(groups, Sort(SortFields.OfResults.All))).Select((asked, order) => string.Join('&', asked.DistinctBy(a => a.Split('=')[0])) + (order.StartsWith('&') ? order : "&" + order));
    }

    private static Gen<string> Some(string key, IEnumerable<string> values) => From([.. values]).Array[1, 3].Select(v => $"{key}={string.Join(',', v.Distinct())}");

    private static Gen<string> One(string key, ImmutableArray<string> tokens) => From([.. tokens.Select(token => $"{key}={token}")]);

    private static Gen<string> Sort(ImmutableArray<string> tokens) => Gen.Select(From([.. tokens]), Gen.Bool).Select((token, falls) => $"&sort={(falls ? "-" : "")}{token}");

    private static Gen<string> From(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Bounds(string key, int most) => Gen.Select(Gen.Int[1, most], Gen.Int[0, 5], Gen.Int[0, 2]).Select((from, more, ends) => $"{key}={(ends == 1 ? "" : from)}..{(ends == 2 ? "" : from + more)}");
}
