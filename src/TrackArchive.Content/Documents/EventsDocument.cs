using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary><c>events.yml</c>.</summary>
internal sealed record EventsDocument(ContentFile File, ImmutableArray<EventDocument> Events) : Document(File)
{
    public static EventsDocument Read(ContentFile file, MapReader map) => new(file, map.AllEntries(EventDocument.Read));
}

internal sealed record EventDocument(Event Event, SourceLocation At, Located<string>? Successor)
{
    /// <summary>A cross country course had another length each time.</summary>
    private static readonly Discipline[] OfAnyDistance = [Discipline.Road, Discipline.Team];

    public static EventDocument Read(Scalar id, MapReader map)
    {
        Values.Id(id, map.Diagnostics, out _);
        var name = map.Required<string>("name", Values.Text)?.Value ?? id.Text;
        var sex = map.Required<Sex>("sex", ClosedSets.EventSex.Read)?.Value ?? Sex.Mixed;
        var discipline = map.Required<Discipline>("discipline", ClosedSets.Discipline.Read)?.Value;
        var successor = map.Optional<string>("successor", Values.Id);
        var (implement, barriers) = (map.Text("implement"), map.Text("barriers"));
        var distance = Distance(map, discipline);
        var @event = new Event(new EventId(id.Text), name, sex, discipline ?? Discipline.Track)
        {
            Distance = distance?.Metres,
            DistanceInUnit = distance?.InUnit,
            Legs = Legs(map, discipline),
            Hours = Hours(map, discipline),
            IsIndoor = map.Flag("indoor"),
            Class = EntryClassDocument.Read(map),
            HasWind = map.Flag("wind"),
            Implement = (implement ?? barriers)?.Value,
            Successor = successor is null ? null : new EventId(successor.Value),
            Last = map.Optional<int>("last", Values.Year)?.Value,
        };
        return new EventDocument(@event, id.At, successor);
    }

    private static EventDistance? Distance(MapReader map, Discipline? discipline)
    {
        if (discipline is { } known && !known.HasDistance())
            map.Refuse("distance", Codes.NotForEvent, "a distance belongs to runs and walks");
        var isNeeded = discipline is not { } given || (given.HasDistance() && !OfAnyDistance.Contains(given));
        return map.RequiredIf<EventDistance>(isNeeded, "distance", Values.EventDistance)?.Value;
    }

    private static int Legs(MapReader map, Discipline? discipline)
    {
        if (discipline != Discipline.Relay)
            map.Refuse("legs", Codes.NotForEvent, "only a relay has legs");
        return map.RequiredIf<int>(discipline == Discipline.Relay, "legs", Values.Number)?.Value ?? 0;
    }

    private static decimal? Hours(MapReader map, Discipline? discipline)
    {
        if (discipline != Discipline.TimedRun)
            map.Refuse("hours", Codes.NotForEvent, "only a timed run has hours");
        return map.RequiredIf<decimal>(discipline == Discipline.TimedRun, "hours", Values.Hours)?.Value;
    }
}

/// <summary>The keys of a class, in an event and in a result.</summary>
internal static class EntryClassDocument
{
    public static EntryClass Read(MapReader map)
    {
        var (under, masters) = (map.Optional<int>("under", Values.Number), map.Optional<int>("masters", Values.Number));
        var para = map.Optional<string>("class", Values.SportClass);
        return under is null && masters is null && para is null ? EntryClass.Any : new EntryClass { Under = under?.Value, Masters = masters?.Value, Para = para?.Value };
    }
}
