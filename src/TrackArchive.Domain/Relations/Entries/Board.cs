using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations.Entries;

/// <summary>A final that lacks something, and what.</summary>
/// <param name="Id">The final; the archive may not have it yet.</param>
/// <param name="Lacks">What it lacks, the most missed first.</param>
public sealed record OpenFinal(FinalId Id, ImmutableArray<Lack> Lacks);

/// <summary>What is left to do in an archive: its finals that lack something, those first of which readers miss the most.</summary>
public static class Board
{
    private const int Podium = 3;

    /// <summary>By the worst lack, then the newest first, then by id.</summary>
    public static ImmutableArray<OpenFinal> Create(Archive archive) =>
    [
        .. FindMissing(archive).Concat(archive.Finals.Select(f => new OpenFinal(f.Id, [.. FindLacks(archive, f)]))).Where(f => !f.Lacks.IsEmpty)
            .OrderBy(f => f.Lacks[0].Rank()).ThenByDescending(f => f.Id.Edition.Year).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Finals of programmes that the archive does not have.</summary>
    private static IEnumerable<OpenFinal> FindMissing(Archive archive) =>
        from championship in archive.Championships
        from edition in championship.Editions
        from @event in edition.Programme
        let id = new FinalId(edition.Id, @event)
        where archive.FindFinal(id) is null
        select new OpenFinal(id, [Lack.Final]);

    private static IEnumerable<Lack> FindLacks(Archive archive, Final final)
    {
        var podium = final.Results.Where(r => r.Place is >= 1 and <= Podium && r.Status is null).ToArray();
        if (final.Results.All(r => r.Place != 1) && final.Decisions.IsEmpty)
            yield return Lack.Champion;
        if (final.Coverage is Coverage.Missing or Coverage.Partial)
            yield return Lack.Medallists;
        if (podium.Any(r => r.Place == 1 && r.Mark is null))
            yield return Lack.WinningMark;
        if (podium.Any(r => r.Place > 1 && r.Mark is null))
            yield return Lack.MedalMarks;
        if (final.Date is not { IsExact: true })
            yield return Lack.Day;
        if (SourceAgreement.ForFinal(final, archive.Now(final)) == Agreement.SourcesDisagree)
            yield return Lack.Agreement;
    }
}
