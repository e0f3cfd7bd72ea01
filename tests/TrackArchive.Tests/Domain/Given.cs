using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Tests.Domain;

/// <summary>Finals as a spec tells them: <c>Given.Final("olympic-games/2008/men-1500m").Placed(1, "ramzi BRN", "3:32.94")</c>.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Source IocList = Source("ioc-2016", GivenFamilies.Ioc);
    public static readonly Source WorldList = Source("wa-toplist-2025", GivenFamilies.WorldAthletics);
    public static readonly Source Olympedia = Source("olympedia", GivenFamilies.Olympedia);

    public static Source Source(string id, SourceFamily family, string publisher = "") => new(new SourceId(id), id, publisher, family);

    public static Mark Mark(string text, MarkKind kind = MarkKind.Time)
    {
        var read = TrackArchive.Domain.Marks.Mark.TryParse(text, kind);
        return read.Succeeded ? read.Value : throw new ArgumentException(read.Error, nameof(text));
    }

    public static PartialDate Date(string text)
    {
        var read = PartialDate.TryParse(text);
        return read.Succeeded ? read.Value : throw new ArgumentException(read.Error, nameof(text));
    }

    public static DateOnly Day(string text) => Date(text).LastDay;

    public static Event Event(string name, Sex sex = Sex.Men, Discipline discipline = Discipline.Track) =>
        new(new EventId("event"), name, sex, discipline);

    /// <summary>A final on the last day of its year unless <paramref name="date"/> says otherwise.</summary>
    public static Final Final(string id, string? date = null, Discipline discipline = Discipline.Track)
    {
        var parts = id.Split('/');
        var edition = new EditionId(new ChampionshipId(parts[0]), int.Parse(parts[1]));
        var @event = new Event(new EventId(parts[2]), parts[2], parts[2].StartsWith("women", StringComparison.Ordinal) ? Sex.Women : Sex.Men, discipline);
        return new Final(new FinalId(edition, @event.Id), new Edition(edition, parts[0], EditionStatus.Official), @event)
        {
            Date = date is null ? null : Date(date),
            ContentPath = $"finals/{id}.yml",
        };
    }

    /// <summary>The next result: an id and a nation ("jamal BRN"), or a relay's nation alone ("JAM").</summary>
    public static Final Placed(this Final final, int place, string who, string? mark = null) =>
        final.Adding(Line(final, who, mark) with { Place = place });

    public static Final Without(this Final final, ResultStatus status, string who, string? mark = null) =>
        final.Adding(Line(final, who, mark) with { Status = status });

    /// <summary>One more race before the final, with its results in the order of their places: "kerr GBR 3:33.94 Q".</summary>
    public static Final WithRound(this Final final, Round round, int? number, params string[] results) => final with
    {
        Rounds = final.Rounds.Add(new RoundRace(final.Edition, final.Event, round) { Number = number, Date = final.Date, ContentPath = final.ContentPath, Results = [.. results.Select((r, i) => RoundLine(final, r, i))] }),
    };

    public static Final Adding(this Final final, Result result) =>
        final with { Results = final.Results.Add(result with { Order = final.Results.Length }) };

    public static Final AsListed(this Final final, string date) => final with { Basis = new AsListed(IocList, Date(date)) };

    public static Final StatedBy(this Final final, params Source[] sources) => final with { Sources = [.. sources] };

    public static Final Annulled(this Final final, string entry, params Ruling[] by) => final.Decided(DecisionEffect.Annul, entry, by);

    public static Final Vacated(this Final final, string entry, params Ruling[] by) =>
        final.Decided(DecisionEffect.Annul, entry, by, d => d with { Refill = false });

    public static Final Reinstated(this Final final, string entry, params Ruling[] by) => final.Decided(DecisionEffect.Reinstate, entry, by);

    public static Final Awarded(this Final final, string entry, int? place, Medal? medal, params Ruling[] by) =>
        final.Decided(DecisionEffect.Award, entry, by, d => d with { Place = place, Medal = medal });

    public static Final Decided(this Final final, DecisionEffect effect, string? entry, Ruling[] by, Func<Decision, Decision>? detail = null)
    {
        var decision = new Decision(effect, [.. by]) { Entry = entry is null ? null : final.ResultOf(entry) };
        return final with { Decisions = final.Decisions.Add(detail is null ? decision : detail(decision)) };
    }

    public static Result ResultOf(this Final final, string key) => final.Results.Single(r => r.Key == key);

    public static Ruling Ioc(string? date = null) => By(GivenAuthorities.Ioc, date);

    public static Ruling World(string? date = null) => By(GivenAuthorities.WorldAthletics, date);

    public static Ruling Organisers(string? date = null) => By(Authority.Organisers, date);

    public static Standings At(this Final final, string day, Authority? authority = null) =>
        Standings.Create(final, authority ?? GivenAuthorities.Ioc, Day(day), Today);

    public static Standings Now(this Final final, Authority? authority = null) =>
        Standings.Create(final, authority ?? GivenAuthorities.Ioc, Today, Today);

    /// <summary>Places as one reads them: "1 kiprop, 2 willis, - ramzi".</summary>
    public static string Places(this Standings standings) =>
        string.Join(", ", standings.Rows.Select(r => $"{r.Place?.ToString() ?? "-"} {r.Result.Key}"));

    /// <summary>"Gold kiprop, Silver willis, Bronze baala".</summary>
    public static string Medals(this Standings standings) =>
        string.Join(", ", standings.Medallists.OrderBy(r => r.Medal).Select(r => $"{r.Medal} {r.Result.Key}"));

    private static Ruling By(Authority authority, string? date) => new(authority, date is null ? null : Date(date));

    private static Result RoundLine(Final final, string text, int order)
    {
        var words = text.Split(' ');
        return Line(final, string.Join(' ', words[..2]), words.ElementAtOrDefault(2)) with
        {
            Order = order,
            Place = order + 1,
            Advances = words.Length > 3 && Advances.Tokens.TryParse(words[3], out var advance) ? advance : null,
        };
    }

    private static Result Line(Final final, string who, string? mark)
    {
        var words = who.Split(' ');
        var sex = final.Event.Sex;
        return new Result
        {
            Order = 0,
            Athlete = words is [var id, _] ? new Athlete(new AthleteId(id), id, sex) { FamilyName = id, ContentPath = $"athletes/{id}.md" } : null,
            Nation = new Team(new TeamId(words[^1]), words[^1]),
            Mark = mark is null ? null : Mark(mark, final.Event.MarkKind),
        };
    }
}
