using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Changes;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Stories;

namespace TrackArchive.Pages.Finals;

internal static class FinalPages
{
    public static FinalPage Create(ArchiveRelations relations, Final final)
    {
        var archive = relations.Archive;
        var now = archive.Now(final);
        var lineage = relations.Lineage(final.Event.Id, final.Id.Edition.Championship);
        var global = relations.Global(final.Event.Id);
        var self = EntityRef.To(final.Id);
        var table = Rows.Table(FinalPageWords.Standings, final, now);
        return new FinalPage
        {
            Route = Routes.Final(final.Id),
            Data = Routes.Final(final.Id).Data,
            ContentPath = final.ContentPath,
            Title = final.FullName,
            Description = FinalPageWords.Describe(final, now),
            Breadcrumb = Crumbs.To(archive, final.Edition),
            Facets = Facets(final, now),
            EventName = final.Event.FullName,
            Event = new Link(Routes.Event(final.Event.Id), final.Event.FullName),
            Edition = new Link(Routes.Edition(final.Edition.Id), final.Edition.Name),
            IsoDate = final.Date?.ToString() ?? final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
            City = final.Edition.City,
            Setting = FinalPageWords.DescribeSetting(final),
            Winners = [.. now.Champions.Select(c => Rows.CreateResult(final, now, c))],
            Coverage = CoverageWords.Describe(final),
            Agreement = Words.DescribeAgreement(final, now),
            MayHaveChanged = Words.MayHaveChanged(final),
            Basis = FinalPageWords.DescribeBasis(final),
            Standings = LongFields.Begin(final, table),
            Evidence = LongFields.IsLong(final) ? [] : EvidenceLines.Create(final),
            Parts = LongFields.Parts(final),
            Csv = LongFields.IsLong(final) ? Routes.FinalCsv(final.Id) : null,
            Field = LongFields.IsLong(final) ? null : FinishFields.Find(final, now),
            ByAuthority = [.. archive.DifferingNow(final).Select(s => LongFields.Begin(final, Rows.Table(s.Authority.Name, final, s)))],
            Recorded = final.Decisions.IsEmpty ? null : LongFields.Begin(final, RecordedTable(final, now.Authority)),
            Changes = [.. ResultHistory.Create(archive, final).Select(c => ChangeSteps.Create(final, c))],
            Story = FinalStories.Create(relations, final),
            Milestones = MilestoneStatements.Create(relations, final),
            ThenAndNow = ThenAndNow.Describe(relations, final),
            RecordsBefore = RecordsBefore.Describe(relations, final),
            Splits = [.. final.Splits.Select(SplitRow)],
            Pace = RaceFronts.Pace(final),
            Replay = RaceFronts.Replay(final, now),
            Rounds = RoundSections.Create(archive, final),
            Disagreements = [.. final.Rounds.Prepend<Race>(final).SelectMany(r => Disagreements(r))],
            Notes = final.Notes,
            Boycott = final.Edition.Boycott,
            Sources = Rows.InFull(final.Rounds.Prepend<Race>(final).SelectMany(r => r.CitedSources).Distinct()),
            Previous = Stop(archive, lineage.Previous(final)),
            Next = Stop(archive, lineage.Next(final)),
            PreviousOfAll = Stop(archive, Other(global.Previous(final), lineage.Previous(final))),
            NextOfAll = Stop(archive, Other(global.Next(final), lineage.Next(final))),
            Nearby = [.. lineage.Around(final, 3).Select(s => Rows.Line(archive, s.Final!, s.Edition.PlaceName))],
            SameEdition = [.. relations.Finals(final.Edition.Id).Where(f => f.Event.Sex == final.Event.Sex).Select(f => new Link(Routes.Final(f.Id), f.Event.Name))],
            Comparisons = Comparisons.With(relations, final),
            ChangedIn = ChangesPages.LinksTo(archive, final),
            Articles = Rows.Articles(relations.Mentions.InArticles(self)),
            Related = Rows.Articles(relations.Mentions.RelatedTo(self, now.Medallists.Select(m => m.Result.Athlete).OfType<Athlete>().Select(a => EntityRef.To(a.Id)))),
            Biographies = Rows.Biographies(relations, self),
        };
    }

    private static FinalLine? Stop(Archive archive, LineageStep? step) =>
        step is null ? null : Rows.Line(archive, step.Final!, step.Edition.PlaceName);

    private static LineageStep? Other(LineageStep? step, LineageStep? shown) => ReferenceEquals(step?.Final, shown?.Final) ? null : step;

    private static ImmutableArray<Facet> Facets(Final final, Standings now) =>
    [
        new("event", final.Event.FullName),
        new("championship", final.Edition.ChampionshipName),
        new("decade", DateWords.FormatDecade(final.Edition.HeldIn)),
        .. now.Medallists.SelectMany(m => m.Result.Teams).Distinct().OrderBy(t => t.CountedAs).ThenBy(t => t.Name, StringComparer.Ordinal).Select(TeamLists.FacetOf).Distinct(),
    ];

    private static StandingsTable RecordedTable(Final final, Authority authority) => Rows.Table(
        FinalPageWords.DescribeRecorded(final),
        final,
        Standings.Recorded(final, authority));

    public static SplitRow SplitRow(Split split) => new(
        NumberWords.FormatMetres(split.Distance),
        split.Mark.Text,
        split.Leader is { Athlete: { } leader } ? Rows.LinkTo(leader) : null,
        Rows.Cite(split.Sources),
        split.Note);

    private static ImmutableArray<Disagreement> Disagreements(Race race) =>
    [
        .. race.Results.Where(r => !r.OtherMarks.IsEmpty).Select(r => new Disagreement(
            FinalPageWords.DescribeMarkOf(r, race),
            [
                .. r.Mark is { } mark ? new[] { new StatedValue(mark.Text, Rows.Cite(race.MarkSourcesFor(r))) } : [],
                .. r.OtherMarks.Select(o => new StatedValue(FinalPageWords.DescribeMark(o), Rows.Cite(o.Sources))),
            ])),
    ];
}
