using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Publishing.Questions;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What is said and listed for a question: by the script that the site serves, under Node, or by the domain.</summary>
internal sealed record ScriptedAnswer(
    string Asked, ImmutableArray<string> Mistakes, string Written, string Sentence, string Known, int Count, ImmutableArray<string> Limits, ImmutableArray<string> Rows,
    ImmutableArray<string> Undecided, ImmutableArray<string> Groups)
{
    public static ScriptedAnswer Refused(string asked, ImmutableArray<string> mistakes) => new(asked, mistakes, "", "", "", 0, [], [], [], []);
}

internal static class QuestionScript
{
    /// <summary>Lines that are compared.</summary>
    private const int Most = 300;

    public static async Task<ImmutableArray<ScriptedAnswer>> AskAsync(Archive archive, IReadOnlyList<string> questions) =>
        [.. (await RunAsync(archive, questions)).Select((line, i) => Read(questions[i], line))];

    /// <summary>What the script makes of sentences: a question, and the words that it did not understand.</summary>
    public static async Task<ImmutableArray<(string Question, string Unknown)>> ReadSentencesAsync(Archive archive, IEnumerable<string> sentences)
    {
        return [.. (await RunAsync(archive, [.. sentences.Select(s => "~" + s)])).Select(ReadSentence)];

        static (string, string) ReadSentence(string line)
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("text").GetString()!, string.Join(' ', json.RootElement.GetProperty("unknown").EnumerateArray().Select(w => w.GetString())));
        }
    }

    /// <summary>The questions in SQL, as the page opens them; empty where it has no short query.</summary>
    public static async Task<ImmutableArray<string>> WriteSqlAsync(Archive archive, IEnumerable<string> questions)
    {
        return [.. (await RunAsync(archive, [.. questions.Select(q => "=" + q)])).Select(ReadSql)];

        static string ReadSql(string line)
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("sql").GetString()!;
        }
    }

    private static async Task<ImmutableArray<string>> RunAsync(Archive archive, IReadOnlyList<string> questions)
    {
        using var site = new TemporaryFolder();
        var files = QuestionFiles.Create(archive);
        foreach (var (path, content) in files.Files.Select(f => (f.Path, f.Content)))
        {
            var file = Path.Join(site.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content.ToArray(), TestContext.Current.CancellationToken);
        }

        var script = Path.Join(site.Path, "questions.js");
        await File.WriteAllTextAsync(script, ScriptBundles.Join([.. ScriptBundles.Finding, .. ScriptBundles.Questions, "questions/question-sql.js"]), TestContext.Current.CancellationToken);
        var node = new NodePackages(Repository.Folder("tests/node"));
        var run = await node.RunAsync(["ask-questions.mjs", site.Path, files.Index.Path, script], string.Join('\n', questions), TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    public static ScriptedAnswer Expected(Archive archive, ImmutableArray<QuestionRow> rows, string asked)
    {
        var reading = QuestionReader.Read(archive, asked);
        if (reading.Question is not { } question)
            return ScriptedAnswer.Refused(asked, [.. reading.Mistakes.Select(QuestionMistakeWords.Describe).Order(StringComparer.Ordinal)]);
        var answer = QuestionAnswer.Create(archive, rows, question);
        return new(
            asked, [], question.ToString(), QuestionSentence.Describe(archive, question), QuestionSentence.Describe(answer.Scope), answer.Rows.Length,
            [.. answer.Limits.Select(QuestionSentence.Describe)], [.. answer.Rows.Take(Most).Select(r => Line(archive, r, Rank(answer, r)))],
            [.. answer.Undecided.Take(Most).Select(r => Line(archive, r, ""))], [.. answer.Groups.Take(Most).Select(Line)]);
    }

    public static void AssertSame(ScriptedAnswer expected, ScriptedAnswer answer)
    {
        Assert.Equal(expected.Mistakes, answer.Mistakes);
        Assert.Equal((expected.Written, expected.Sentence, expected.Known, expected.Count), (answer.Written, answer.Sentence, answer.Known, answer.Count));
        Assert.Equal(expected.Limits, answer.Limits);
        Assert.Equal(expected.Groups, answer.Groups);
        Assert.Equal(expected.Undecided, answer.Undecided);
        Assert.Equal(expected.Rows, answer.Rows);
    }

    private static string Line(Archive archive, QuestionRow row, string rank) => Joined(
        row.Final.Id,
        row.Result.Key,
        row.Place,
        row.Result.Mark?.Text,
        row.Result.Name,
        row.Result.Club?.Id,
        row.Result.Class,
        Rounds.Tokens[row.Round],
        (int?)row.Standing.Medal,
        Outcomes.Tokens[row.Outcome],
        Scaled(row.Margin),
        Scaled(row.Behind),
        row.Age?.Select(a => (a.Years * 1000) + a.Days),
        row.Result.Wind.MetresPerSecond?.ToString("0.####", CultureInfo.InvariantCulture),
        Agreements.AddressTokens[row.Agreement],
        row.Coverage.ToString().ToLowerInvariant(),
        string.Join(' ', row.Result.Records),
        row.Standing.RemovedBy is { } decision ? Words.Removal(decision, archive.DefaultAuthority(row.Final)) : null,
        row.Race.Date ?? row.Final.Date,
        row.PlaceBefore,
        row.DayPlace,
        row.IsShared ? "shared" : "",
        row.HasLed switch { true => "true", false => "false", null => "" },
        row.Standing.RemovedBy?.RulingFor(archive.DefaultAuthority(row.Final))?.Date,
        rank);

    private static string Line(QuestionGroup group) => Joined(
        group.Key, group.Results, group.Count(Medal.Gold), group.Count(Medal.Silver), group.Count(Medal.Bronze), group.Events, group.Editions, group.Nations, group.Streak, group.Span, group.Gap, group.Best?.Result.Mark?.Text, group.First.Final.Id, group.Last.Final.Id);

    private static string Rank(QuestionAnswer answer, QuestionRow row) =>
        answer.Ranks?.Find(row) is { } rank ? $"{(answer.Ranks.IsShared(row) ? "=" : "")}{rank}" : "";

    private static long? Scaled(Gap? gap) => gap is { } known ? decimal.ToInt64(known.Value * 10_000) : null;

    private static string Joined(params object?[] values) => string.Join(" | ", values.Select(v => string.Format(CultureInfo.InvariantCulture, "{0}", v)));

    private static ScriptedAnswer Read(string asked, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        ImmutableArray<string> mistakes = [.. root.GetProperty("mistakes").EnumerateArray().Select(m => m.GetString()!).Order(StringComparer.Ordinal)];
        if (!mistakes.IsEmpty)
            return ScriptedAnswer.Refused(asked, mistakes);
        string Text(string name) => root.GetProperty(name).GetString()!;
        ImmutableArray<string> Lines(string name) => [.. root.GetProperty(name).EnumerateArray().Select(l => string.Join(" | ", l.EnumerateArray().Select(v => v.GetString())))];
        return new(asked, [], Text("written"), Text("sentence"), Text("known"), root.GetProperty("count").GetInt32(), [.. root.GetProperty("limits").EnumerateArray().Select(l => l.GetString()!)], Lines("rows"), Lines("undecided"),
            Lines("groups"));
    }
}
