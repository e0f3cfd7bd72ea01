using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What an event is called, and what is said of it beside its name.</summary>
public static class EventWords
{
    private const int OldestChildren = 18;

    extension(Event @event)
    {
        /// <summary>"Men's 1500 metres", "Girls' under-15 indoor mile".</summary>
        public string FullName => string.Join(' ', new[]
        {
            TextWords.UpperFirst(IsForChildren(@event.Class) ? Words.FormatPossessiveOfChildren(@event.Sex) : Words.FormatPossessive(@event.Sex)),
            @event.Class.Under is { } under ? $"under-{under}" : null,
            @event.Class.Masters is { } masters ? $"masters {masters}" : null,
            @event.IsIndoor ? "indoor" : null,
            TextWords.LowerFirst(@event.Name),
            @event.Class.Para,
        }.OfType<string>());
    }

    /// <summary>"6 kg. Athletes under 15."; absent where the name says all.</summary>
    public static string? Describe(Event @event)
    {
        string?[] facts =
        [
            @event.DistanceInUnit is { } written ? $"{written} ({@event.Distance!.Value.ToString("0.###", CultureInfo.InvariantCulture)} m)" : null,
            @event.Hours is { } hours ? $"A fixed time of {FormatHours(hours)}" : null,
            @event.Implement is { } implement ? TextWords.UpperFirst(implement) : null,
            @event.Class.Under is { } under ? $"Athletes under {under}" : null,
            @event.Class.Masters is { } masters ? $"Athletes of {masters} and older" : null,
            @event.Class.Para is { } para ? $"Class {para} of para athletics" : null,
        ];
        var said = string.Concat(facts.OfType<string>().Select(f => f + ". ")).TrimEnd();
        return said.Length == 0 ? null : said;
    }

    /// <summary>Whose oldest are not yet grown up: results speak of boys and girls.</summary>
    private static bool IsForChildren(EntryClass @class) => @class.Under <= OldestChildren;

    private static string FormatHours(decimal hours) =>
        hours == 1 ? "an hour" : $"{hours.ToString("0.##", CultureInfo.InvariantCulture)} hours";

    /// <summary>"1500 m", where there is little room.</summary>
    public static string Shorten(Event @event) => @event.Name.Replace(" metres", " m", StringComparison.Ordinal);
}
