using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Pages.Events;

internal static class RecordTables
{
    /// <summary>One for each championship and clock with more than a first mark.</summary>
    public static ImmutableArray<RecordTable> Create(ArchiveRelations relations, Event @event) =>
    [
        .. from championship in relations.Archive.Championships
           let staircases = relations.Staircases(@event.Id, championship.Id)
           from staircase in staircases
           where staircase.Steps.Length > 1
           let unknown = FindUnknown(relations.Lineage(@event.Id, championship.Id))
           select new RecordTable(
               championship.Name + BestMarkWords.DescribeClock(staircase.Timing, staircases.Length),
               $"records-{championship.Id}{(staircase.Timing == Timing.Unknown ? "" : "-" + Timings.Tokens[staircase.Timing])}",
               [.. staircase.Steps.Select(s => Row(championship.Authority, s))])
           {
               Unknown = [.. unknown],
           },
    ];

    private static IEnumerable<Link> FindUnknown(TitleLineage lineage) => lineage.Steps
        .Where(s => s.WasContested && s.Edition.Status == EditionStatus.Official && (s.IsHole || IsUnknown(s)))
        .Select(s => new Link(s.Final is { } final ? Routes.Final(final.Id) : Routes.Edition(s.Edition.Id), s.Edition.PlaceName));

    private static bool IsUnknown(LineageStep step) =>
        step.IsTitle && step.Champions.All(c => KnownMerit.ClassOf(step.Event, c.Result) is MarkClass.Missing or MarkClass.Estimated);

    private static RecordRow Row(Authority authority, RecordStep step) => new(
        step.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
        new Link(Routes.Final(step.Final.Id), step.Final.Edition.PlaceName),
        step.Standing.Result.Athlete is { } athlete ? Rows.LinkTo(athlete) : new Link(Routes.Final(step.Final.Id), step.Standing.Result.Name),
        Rows.LinkTo(step.Standing.Result.Represents, step.Final.Edition),
        step.Mark.Text,
        BestMarkWords.DescribeStep(step, authority),
        !step.Counts);
}
