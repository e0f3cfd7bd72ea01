using System.Globalization;

namespace TrackArchive.Content.Importing.Tables;

/// <summary>
/// Reads the results of one race as FinishLynx writes them (<c>.lif</c>): a line on the race (event, round, heat, name, wind, unit of wind, template, two
/// fields, distance, start by the clock), then one a runner (place or status, bib, lane, family name, given name, affiliation, time, licence, gap,
/// reaction, splits).
/// </summary>
/// <remarks>
/// Times are to the thousandth there. They decide places; results have them in hundredths, rounded up (World Athletics, Technical Rules, rule
/// 19.24), and a note keeps the thousandths where hundredths do not tell two runners apart.
/// </remarks>
internal static class LynxResult
{
    public const string Ending = ".lif";

    private const int Name = 3, Wind = 4, Distance = 9, Start = 10;
    private const int Bib = 1, Lane = 2, Family = 3, Given = 4, Affiliation = 5, Time = 6, Reaction = 9;

    private static readonly string[] Header = ["event", "distance", "start", "wind", "place", "bib", "lane", "athlete", "club", "mark", "reaction", "place-note"];

    public static IReadOnlyList<RawRow> Read(string text)
    {
        var rows = DelimitedText.Read(text, ',');
        if (rows.Count == 0)
            return [];
        var (race, runners) = (rows[0].Cells, rows.Skip(1).ToArray());
        var marks = runners.Select(r => Publish(Cell(r.Cells, Time))).ToArray();
        var shared = marks.Where(m => m.Length > 0).GroupBy(m => m).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        string[] ofRace = [Cell(race, Name), Cell(race, Distance), StartOf(Cell(race, Start)), Cell(race, Wind)];
        return
        [
            new RawRow(rows[0].Number, Header),
            .. runners.Zip(marks, (runner, mark) => new RawRow(runner.Number, [.. ofRace, .. Runner(runner.Cells, mark, shared.Contains(mark))])),
        ];
    }

    private static string[] Runner(IReadOnlyList<string> cells, string mark, bool isShared) =>
    [
        Cell(cells, 0), Cell(cells, Bib), Cell(cells, Lane), $"{Cell(cells, Given)} {Cell(cells, Family)}".Trim(), Cell(cells, Affiliation), mark, Cell(cells, Reaction),
        isShared ? $"{Cell(cells, Time)} to the thousandth" : "",
    ];

    private static string Cell(IReadOnlyList<string> cells, int index) => index < cells.Count ? cells[index] : "";

    /// <summary>Hours and minutes.</summary>
    private static string StartOf(string clock) => clock.Split(':') is [{ Length: 1 or 2 } hours, { Length: 2 } minutes, ..] ? $"{hours.PadLeft(2, '0')}:{minutes}" : "";

    /// <summary>In hundredths, rounded up; what is not so exact stays as it is.</summary>
    private static string Publish(string time)
    {
        var colon = time.LastIndexOf(':');
        var seconds = time[(colon + 1)..];
        if (!decimal.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact) || seconds.Length - seconds.IndexOf('.') - 1 <= 2 || !seconds.Contains('.'))
            return time;
        var rounded = Math.Ceiling(exact * 100) / 100;
        return rounded < 60
            ? time[..(colon + 1)] + rounded.ToString(colon < 0 ? "0.00" : "00.00", CultureInfo.InvariantCulture)
            : NextMinute(time[..Math.Max(0, colon)]);
    }

    /// <summary>59.991 is a minute.</summary>
    private static string NextMinute(string before)
    {
        var total = before.Split(':', StringSplitOptions.RemoveEmptyEntries).Aggregate(0, (sum, part) => (sum * 60) + (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number % 1000 : 0)) + 1;
        return total < 60 ? $"{total}:00.00" : $"{total / 60}:{total % 60:00}:00.00";
    }
}
