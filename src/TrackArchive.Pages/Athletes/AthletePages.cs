using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Rivalries;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Athletes;

internal static class AthletePages
{
    public static AthletePage Create(ArchiveRelations relations, PeopleRelations people, ProvenClaims claims, Athlete athlete)
    {
        var archive = relations.Archive;
        var known = relations.Careers.Create(athlete);
        var career = known.Steps;
        var nations = career.Select(c => c.Standing.Result.Nation).Distinct().ToArray();
        var self = EntityRef.To(athlete.Id);
        return new AthletePage
        {
            Route = Routes.Athlete(athlete.Id),
            Data = Routes.Athlete(athlete.Id).Data,
            ContentPath = athlete.ContentPath,
            Title = athlete.Name,
            Description = Description(archive, known, nations),
            Breadcrumb = Crumbs.Athletes,
            Facets = Facets(career, nations),
            Ask = career.IsEmpty ? null : AskPages.About(athlete, career.Select(c => c.Final)),
            Name = athlete.Name,
            Sex = athlete.Sex,
            IsoBirth = Iso(athlete.BirthDate),
            BirthPlace = Only(athlete.Born.Select(b => b.Place)),
            IsoDeath = Iso(athlete.DeathDate),
            AlsoKnownAs = athlete.AlsoKnownAs,
            Nations = [.. nations.Select(n => new Link(Routes.Nation(n.Code), n.Name))],
            Life = [.. Life("Born", athlete.Born), .. Life("Died", athlete.Died)],
            Medals = MedalWords.Describe(known),
            MedalsNote = MedalWords.DescribeUnknown(known),
            Biography = athlete.Biography.IsEmpty ? null : Proofs.Create(archive, claims, athlete.Biography),
            Strip = CareerStrips.Find(career),
            Career = [.. career.Select(c => Row(c))],
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

    private static string Description(Archive archive, Career career, Nation[] nations)
    {
        var of = nations.Length == 0 ? "" : $" of {TextWords.List([.. nations.Select(n => NationWords.InSentence(n.Name))])}";
        var medals = MedalWords.Describe(career) is { } won ? $": {won}" : "";
        return $"{career.Athlete.Name}{of} in {SiteWords.DescribeFinals(archive)}{medals}. {NumberWords.Count(career.Steps.Length, "final", "finals")} with places, marks and sources.";
    }

    private static ImmutableArray<Facet> Facets(ImmutableArray<CareerStep> career, Nation[] nations) =>
    [
        .. career.Select(c => c.Final.Event.FullName).Distinct().Select(e => new Facet("event", e)),
        .. career.Select(c => c.Final.Edition.ChampionshipName).Distinct().Select(c => new Facet("championship", c)),
        .. career.Select(c => DateWords.FormatDecade(c.Final.Edition.HeldIn)).Distinct().Select(d => new Facet("decade", d)),
        .. nations.Select(n => new Facet("nation", n.Name)),
    ];

    private static IEnumerable<LifeFact> Life(string label, ImmutableArray<LifeEvent> events) =>
        events.Select(e => new LifeFact(
            events.Length > 1 ? $"{label} (sources disagree)" : label,
            string.Join(", ", new[] { e.Date is { } date ? DateWords.Format(date) : null, e.Place }.Where(s => s is not null)),
            Rows.Cite(e.Sources)));

    private static CareerRow Row(CareerStep step)
    {
        var row = Rows.CreateResult(step.Final, step.Standings, step.Standing);
        return new CareerRow
        {
            Year = step.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
            Final = new Link(Routes.Final(step.Final.Id), step.Final.Edition.FullName),
            Event = step.Final.Event.FullName,
            Place = row.Place,
            Medal = row.Medal,
            Mark = row.Mark,
            Nation = row.Nation,
            Tags = row.Tags,
            IsRemoved = row.IsRemoved,
        };
    }

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
