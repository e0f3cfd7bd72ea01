using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Finals;

/// <summary>How well the results of a final are known, by statement; results that the same sources state alike are said together.</summary>
internal static class EvidenceLines
{
    public static ImmutableArray<EvidenceLine> Create(Final final) =>
    [
        .. final.Results.GroupBy(r => Evidence(final, r)).Select(g => new EvidenceLine(
            [.. g.Select(r => r.Name)],
            Words.DescribeAgreement(final, g.First()),
            Rows.Cite(final.SourcesFor(g.First())))),
    ];

    /// <summary>Equal where readers would be told the same.</summary>
    private static (string, string) Evidence(Final final, Result result) =>
        (Words.DescribeAgreement(final, result), string.Join(' ', final.SourcesFor(result).Select(s => s.Id.Value)));
}
