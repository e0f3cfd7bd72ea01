using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What an event is called, and what is said of it beside its name.</summary>
public static class EventWords
{
    extension(Event @event)
    {
        /// <summary>"Men's 1500 metres".</summary>
        public string FullName => string.Join(' ', new[]
        {
            TextWords.UpperFirst(Words.FormatPossessive(@event.Sex)),
            @event.Class.Under is { } under ? $"under-{under}" : null,
            @event.Class.Masters is { } masters ? $"masters {masters}" : null,
            TextWords.LowerFirst(@event.Name),
            @event.Class.Para,
        }.OfType<string>());
    }

    /// <summary>"Indoors. 6 kg. Under 15 years."; absent where the name says all.</summary>
    public static string? Describe(Event @event)
    {
        string?[] facts =
        [
            @event.IsIndoor ? "Indoors" : null,
            @event.Hours is { } hours ? $"A fixed time of {FormatHours(hours)}" : null,
            @event.Implement is { } implement ? TextWords.UpperFirst(implement) : null,
            @event.Class.Under is { } under ? $"Athletes under {under}" : null,
            @event.Class.Masters is { } masters ? $"Athletes of {masters} and older" : null,
            @event.Class.Para is { } para ? $"Class {para} of para athletics" : null,
        ];
        var said = string.Concat(facts.OfType<string>().Select(f => f + ". ")).TrimEnd();
        return said.Length == 0 ? null : said;
    }

    private static string FormatHours(decimal hours) =>
        hours == 1 ? "an hour" : $"{hours.ToString("0.##", CultureInfo.InvariantCulture)} hours";
}
