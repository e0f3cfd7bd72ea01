using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Finals;

/// <summary>The best mark of a championship's finals when one of them began, and the best today.</summary>
internal static class ThenAndNow
{
    /// <summary>None for an intercalated final and for a line of one mark.</summary>
    public static ImmutableArray<Statement> Describe(ArchiveRelations relations, Final final)
    {
        if (final.Edition.Status != EditionStatus.Official || relations.StaircaseOf(final) is not { Standing: { } now } staircase)
            return [];
        var then = staircase.Before(final);
        return then is null && ReferenceEquals(now.Final, final)
            ? []
            :
            [
                .. then is null ? Array.Empty<Statement>() : [DescribeRecord("Before this final", then)],
                ReferenceEquals(now.Final, final) ? new Statement($"Today it is still this final’s: {Best(now)}.", []) : DescribeRecord("Today", now),
            ];
    }

    private static Statement DescribeRecord(string when, RecordStep step) =>
        new($"{when}: {Best(step)}, {step.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture)}.", [new Link(Routes.Final(step.Final.Id), step.Final.Edition.PlaceName)]);

    private static string Best(RecordStep step) => $"{step.Mark.Text}, {step.Standing.Result.Name} ({step.Standing.Result.Nation.Code})";
}
