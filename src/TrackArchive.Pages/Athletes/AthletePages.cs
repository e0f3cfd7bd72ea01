using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Rivalries;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Athletes;

internal static class AthletePages
{
    public static AthletePage Create(ArchiveRelations relations, PeopleRelations people, ProvenClaims claims, Athlete athlete)
    {
        var archive = relations.Archive;
        var known = relations.Careers.Get(athlete);
        var career = known.Steps;
        RoundExit[] exits = [.. RoundExit.FindAll(archive, athlete.Id)];
        var teams = career.Select(c => (c.Final.SortDate, c.Standing.Result)).Concat(exits.Select(e => (e.Final.SortDate, e.Standing.Result)))
            .OrderBy(r => r.SortDate).SelectMany(r => r.Result.Teams).Distinct().OrderBy(t => t.CountedAs).ToArray();
        var self = EntityRef.To(athlete.Id);
        return new AthletePage
        {
            Route = Routes.Athlete(athlete.Id),
            Data = Routes.Athlete(athlete.Id).Data,
            ContentPath = athlete.ContentPath,
            Title = athlete.Name,
            Description = AthletePageWords.Describe(archive, known, exits.Length, teams),
            Breadcrumb = Crumbs.Athletes,
            Facets = Facets([.. career.Select(c => c.Final), .. exits.Select(e => e.Final)], teams),
            Ask = career.IsEmpty ? null : AskPages.About(athlete, career.Select(c => c.Final)),
            Name = athlete.Name,
            Sex = athlete.Sex,
            IsoBirth = Iso(athlete.BirthDate),
            BirthPlace = Only(athlete.Born.Select(b => b.Place)),
            IsoDeath = Iso(athlete.DeathDate),
            AlsoKnownAs = athlete.AlsoKnownAs,
            Teams = [.. teams.Select(t => new Link(Routes.Team(t), t.Name))],
            NameOfClubs = TextWords.UpperFirst(TeamWords.DescribeOne(teams.Where(t => !t.IsNation))),
            Life = [.. Life(AthletePageWords.Born, athlete.Born), .. Life(AthletePageWords.Died, athlete.Died)],
            Span = career.IsEmpty ? null : AthletePageWords.DescribeSpan(career.Length, career[0].Final.Edition.HeldIn, career[^1].Final.Edition.HeldIn),
            Tally = [.. Enum.GetValues<Medal>().Select(m => (Medal: m, Count: known.Count(m))).Where(m => m.Count.Min > 0).Select(m => new MedalOfCareer(m.Medal, m.Count.Min!.Value, m.Count.IsExact))],
            Best = career.Length > 1 ? BestPlaces(career) : [],
            Medals = MedalWords.Describe(known),
            MedalsNote = MedalWords.DescribeUnknown(known),
            Biography = athlete.Biography.IsEmpty ? null : Proofs.Create(archive, claims, athlete.Biography),
            Strip = CareerStrips.Find(career),
            Career = [.. career.Select(Row)],
            Rounds = [.. exits.Select(Row)],
            Titles = TitleChains.Create(relations, athlete, career),
            Rivals = RivalryPages.FindLines(relations, athlete.Id),
            Relations = people.Find(athlete.Id),
            Articles = Rows.Articles(relations.Mentions.InArticles(self)),
            Related = Rows.Articles(relations.Mentions.RelatedTo(self, career.Where(c => c.Standing.Medal is not null).Select(c => EntityRef.To(c.Final.Id)))),
            Biographies = Rows.Biographies(relations, self),
            Sources = Rows.InFull(athlete.Sources),
            Elsewhere = Elsewhere(athlete.Ids),
        };
    }

    private static ImmutableArray<Facet> Facets(ImmutableArray<Final> finals, Team[] teams) =>
    [
        .. finals.Select(f => f.Event.FullName).Distinct().Select(e => new Facet("event", e)),
        .. finals.Select(f => f.Edition.ChampionshipName).Distinct().Select(c => new Facet("championship", c)),
        .. finals.Select(f => DateWords.FormatDecade(f.Edition.HeldIn)).Distinct().Select(d => new Facet("decade", d)),
        .. teams.Select(TeamLists.FacetOf),
    ];

    private static IEnumerable<LifeFact> Life(string label, ImmutableArray<LifeEvent> events) =>
        events.Select(e => new LifeFact(
            events.Length > 1 ? AthletePageWords.DescribeDisputed(label) : label,
            string.Join(", ", new[] { e.Date is { } date ? DateWords.Format(date) : null, e.Place }.Where(s => s is not null)),
            Rows.Cite(e.Sources)));

    /// <summary>Of equal places the first in time.</summary>
    private static ImmutableArray<BestPlace> BestPlaces(ImmutableArray<CareerStep> career) =>
    [
        .. from step in career.Where(c => c.Standing.Place is not null).GroupBy(c => c.Final.Event.Id).Select(e => e.MinBy(c => c.Standing.Place)!)
               .OrderBy(c => c.Standing.Place).ThenBy(c => c.Final.Event, ProgrammeOrder.Instance)
           let row = Row(step)
           select new BestPlace(new Link(Routes.Event(step.Final.Event.Id), step.Final.Event.FullName), row.Place, row.Medal),
    ];

    private static CareerRow Row(CareerStep step) => Row(
        step.Final, new Link(Routes.Final(step.Final.Id), step.Final.Edition.FullName), Rows.CreateResult(step.Final, step.Standings, step.Standing));

    private static CareerRow Row(RoundExit exit) => Row(
        exit.Final,
        new Link(RoundSections.Place(exit.Final, exit.Race.Round), $"{RoundWords.Name(exit.Race)}, {exit.Final.Edition.FullName}"),
        Rows.CreateResult(exit.Race, exit.Standings, exit.Standing));

    private static CareerRow Row(Final final, Link link, ResultRow row) => new()
    {
        Year = final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
        Final = link,
        Event = final.Event.FullName,
        Place = row.Place,
        Medal = row.Medal,
        Mark = row.Mark,
        Nation = row.Nation,
        Club = row.Club,
        Tags = row.Tags,
        IsRemoved = row.IsRemoved,
    };

    private static string? Iso(PartialDate? date) => date is { IsApproximate: false } stated ? stated.ToString() : null;

    private static string? Only(IEnumerable<string?> stated) => stated.OfType<string>().Distinct().ToArray() is [var only] ? only : null;

    private static ImmutableArray<OtherArchive> Elsewhere(ExternalIds ids) =>
    [
        .. new[]
        {
            ("Olympedia", ids.Olympedia, "https://www.olympedia.org/athletes/"),
            ("World Athletics", ids.WorldAthletics, "https://worldathletics.org/athletes/-/"),
            ("olympics.com", ids.Olympics, "https://olympics.com/en/athletes/"),
            ("Wikidata", ids.Wikidata, "https://www.wikidata.org/wiki/"),
        }
            .Where(i => i.Item2 is not null)
            .Select(i => new OtherArchive(i.Item1, i.Item2!, new Uri(i.Item3 + Uri.EscapeDataString(i.Item2!)))),
    ];
}
