using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations.Entries;

/// <summary>Medals of a contest that no source gives to anyone. A medal that nobody was awarded is not one of them.</summary>
/// <param name="Edition">Where it was held.</param>
/// <param name="Event">What was contested.</param>
/// <param name="Final">Absent where the archive lacks it.</param>
/// <param name="Medals">Gold first; never empty.</param>
public sealed record UnknownMedals(Edition Edition, Event Event, Final? Final, ImmutableArray<Medal> Medals)
{
    /// <summary>By whose teams the medals count.</summary>
    public required CountedTeam CountedBy { get; init; }

    private static readonly ImmutableArray<Medal> All = [Medal.Gold, Medal.Silver, Medal.Bronze];

    /// <summary>All medals of a final that the archive lacks, and of others those that nobody holds where coverage does not reach them; absent where there are none.</summary>
    public static UnknownMedals? Find(Archive archive, Edition edition, Event @event)
    {
        var final = archive.FindFinal(new FinalId(edition.Id, @event.Id));
        var medals = final is null ? All : Find(final, archive.Now(final));
        return medals.IsEmpty
            ? null
            : new UnknownMedals(edition, @event, final, medals) { CountedBy = archive.GetChampionship(edition.Id.Championship).CountsBy };
    }

    /// <summary>None of a walkover: whoever runs alone leaves no other places.</summary>
    public static ImmutableArray<Medal> Find(Final final, Standings standings) =>
        final.Coverage >= Coverage.Medals || standings.Champions.Any(c => c.Result.Status == ResultStatus.Walkover)
            ? []
            : [.. All.Where(m => standings.Rows.All(r => r.Medal != m))];
}
