using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>The numbers by which the index names events and editions, two digits to the base of 36 each.</summary>
internal sealed class Numbering
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    private readonly Dictionary<EventId, string> _events;
    private readonly Dictionary<EditionId, string> _editions;

    public Numbering(Archive archive)
    {
        Editions = [.. archive.Championships.SelectMany(c => c.Editions)];
        _events = archive.Events.Select((e, i) => (e.Id, Number: Written(i))).ToDictionary(p => p.Id, p => p.Number);
        _editions = Editions.Select((e, i) => (e.Id, Number: Written(i))).ToDictionary(p => p.Id, p => p.Number);
    }

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<Edition> Editions { get; }

    public string GetNumber(Event @event) => _events[@event.Id];

    public string GetNumber(Edition edition) => _editions[edition.Id];

    private static string Written(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Digits.Length * Digits.Length);
        return $"{Digits[number / Digits.Length]}{Digits[number % Digits.Length]}";
    }
}
