using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Tables;

/// <summary>Reads the result list of the IOF's data standard 3.0 (XML), which timing programs of runs off the track write, too.</summary>
internal static class IofResultList
{
    private const string Root = "ResultList";

    /// <summary>In characters; much more than any race has.</summary>
    private const long LongestFile = 32_000_000;

    private static readonly string[] Header = ["event", "date", "place", "status", "athlete", "sex", "born", "nation", "club", "mark", "bib", "reason"];

    public static bool IsMeant(string text) => text.TrimStart().StartsWith('<') && text.AsSpan(0, Math.Min(text.Length, 2000)).Contains($"<{Root}", StringComparison.Ordinal);

    /// <summary>Nothing where it is not well-formed; that has been reported then.</summary>
    public static IReadOnlyList<RawRow>? Read(string text, string file, DiagnosticBag diagnostics)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestFile };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            var list = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return [new RawRow(1, Header), .. Named(list, "ClassResult").SelectMany(c => Named(c, "PersonResult").SelectMany(p => Rows(list, c, p)))];
        }
        catch (XmlException broken)
        {
            diagnostics.Add(Codes.NotUtf8, PlaceOf(broken, text, file), "the XML is not well-formed");
            return null;
        }
    }

    /// <summary>Within the lines of the text: XML takes a carriage return for the end of one, too.</summary>
    private static SourceLocation PlaceOf(XmlException broken, string text, string file) =>
        new(file, Math.Clamp(broken.LineNumber, 1, text.Count(c => c == '\n') + 1), Math.Max(1, broken.LinePosition));

    private static IEnumerable<RawRow> Rows(XElement list, XElement @class, XElement runner)
    {
        var (person, line) = (Named(runner, "Person").FirstOrDefault(), ((IXmlLineInfo)runner).LineNumber);
        foreach (var result in Named(runner, "Result"))
        {
            var (status, reason) = StatusOf(Text(result, "Status"));
            yield return new RawRow(line,
            [
                Text(@class, "Class", "Name"), Text(list, "Event", "StartTime", "Date"), Text(result, "Position"), status,
                $"{Text(person, "Name", "Given")} {Text(person, "Name", "Family")}".Trim(), person?.Attribute("sex")?.Value ?? "", Text(person, "BirthDate"),
                Named(person, "Nationality").FirstOrDefault()?.Attribute("code")?.Value ?? "", Text(runner, "Organisation", "Name"),
                status.Length > 0 ? "" : Clock(Text(result, "Time")), Text(result, "BibNumber"), reason,
            ]);
        }
    }

    /// <summary>The statuses of the standard; whoever did not compete for a place has none here, and the row says so.</summary>
    private static (string Status, string Reason) StatusOf(string status) => status switch
    {
        "OK" or "Finished" or "" => ("", ""),
        "DidNotStart" or "DidNotEnter" or "Cancelled" => ("DNS", ""),
        "DidNotFinish" or "SportingWithdrawal" or "OverTime" => ("DNF", ""),
        "Disqualified" => ("DQ", ""),
        "MissingPunch" => ("DQ", "a control was missed"),
        _ => ("unknown", ""),
    };

    /// <summary>Seconds as a time.</summary>
    private static string Clock(string seconds)
    {
        var parts = seconds.Split('.');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            return seconds;
        var time = TimeSpan.FromSeconds(whole);
        var clock = time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}" : time.TotalMinutes >= 1 ? $"{time.Minutes}:{time.Seconds:00}" : $"{time.Seconds}";
        return parts.Length > 1 ? $"{clock}.{parts[1]}" : clock;
    }

    private static string Text(XElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
            element = Named(element, step).FirstOrDefault();
        return element?.Value.Trim() ?? "";
    }

    /// <summary>By the name alone: files of version 3 have a namespace, and some programs leave it out.</summary>
    private static IEnumerable<XElement> Named(XElement? element, string name) => element?.Elements().Where(e => e.Name.LocalName == name) ?? [];
}
