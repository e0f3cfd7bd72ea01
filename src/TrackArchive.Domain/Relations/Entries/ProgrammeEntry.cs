using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations.Entries;

/// <summary>An event in an edition's programme, and its final where the archive has it.</summary>
public sealed record ProgrammeEntry(Edition Edition, Event Event, Final? Final)
{
    /// <summary>Of one championship, edition by edition, each in the order of the programme.</summary>
    public static ImmutableArray<ProgrammeEntry> FindAll(Archive archive, Championship championship)
    {
        var events = archive.Events.ToDictionary(e => e.Id);
        return
        [
            .. from edition in championship.Editions
               from @event in edition.Programme.Select(id => events[id]).Order(ProgrammeOrder.Instance)
               select new ProgrammeEntry(edition, @event, archive.FindFinal(new FinalId(edition.Id, @event.Id))),
        ];
    }
}
