using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.RealArchive;

/// <summary>A question of the fixture with its answer; the README beside it has the shape.</summary>
internal sealed record WorkedQuestion(string Id, string Words, string Question, string Sentence, string Known, ImmutableArray<string> Limits, int Count, ImmutableArray<ImmutableArray<string>> Answer)
{
    private const int MaxLines = 40;

    private static readonly string Path = System.IO.Path.Join(Repository.Folder("tests/fixtures/questions"), "worked.json");
    private static readonly JsonSerializerOptions Shape = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableArray<WorkedQuestion> All => JsonSerializer.Deserialize<ImmutableArray<WorkedQuestion>>(File.ReadAllText(Path), Shape);

    /// <summary>A line each, so that a difference is readable.</summary>
    public static void Save(IEnumerable<WorkedQuestion> questions) => File.WriteAllText(Path, $"[\n{string.Join(",\n", questions.Select(Written))}\n]\n");

    public static WorkedQuestion Create(Archive archive, string id, string words, QuestionAnswer answer)
    {
        var lines = Lines(answer);
        return new(id, words, answer.Question.ToString(), QuestionSentence.Describe(archive, answer.Question), QuestionSentence.Describe(answer.Scope), [.. answer.Limits.Select(QuestionSentence.Describe)], lines.Length, [.. lines.Take(MaxLines)]);
    }

    public static ImmutableArray<ImmutableArray<string>> Lines(QuestionAnswer answer) => answer.Question.Group is null
        ? [.. answer.Rows.Select(r => Line(r.Final.Id, r.Result.Key, r.Standing.Place, r.Result.Mark?.Text))]
        : [.. answer.Groups.Select(g => Line(g.Key, g.Results, g.Count(Medal.Gold), g.Count(Medal.Silver), g.Count(Medal.Bronze)))];

    private static ImmutableArray<string> Line(params object?[] values) => [.. values.Select(v => string.Format(CultureInfo.InvariantCulture, "{0}", v))];

    private static string Written(WorkedQuestion q) => $$"""
         {
          "id": {{Json(q.Id)}},
          "words": {{Json(q.Words)}},
          "question": {{Json(q.Question)}},
          "sentence": {{Json(q.Sentence)}},
          "known": {{Json(q.Known)}},
          "limits": {{Json(q.Limits)}},
          "count": {{q.Count}},
          "answer": [
        {{string.Join(",\n", q.Answer.Select(a => "   " + Json(a)))}}
          ]
         }
        """;

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Shape);
}
