using System.Collections.Immutable;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording.Asking;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What the page of questions makes of sentences, judged by a table: sentence; question; words that are not understood.</summary>
public sealed class AskedSentenceSpecs
{
    private static readonly ImmutableArray<string[]> Judged =
        [.. File.ReadLines(Path.Join(Repository.Folder("tests/fixtures/questions"), "sentences.csv")).Skip(1).Select(l => l.Split(';'))];

    [Fact]
    public async Task A_sentence_asks_what_its_table_says_and_names_what_it_did_not_understand()
    {
        var found = await QuestionScript.ReadSentencesAsync(PublishedArchive.Archive, Judged.Select(j => j[0]));
        Assert.True(Judged.Length >= 40);
        Assert.Equal(Judged.Select(j => $"{j[0]}: {j[1]} ({j[2]})"), Judged.Zip(found, (j, f) => $"{j[0]}: {Written(f.Question)} ({f.Unknown})"));
    }

    [Fact]
    public void Every_phrase_stands_for_conditions_that_can_be_asked() =>
        Assert.Empty(AskedWords.Table.SelectMany(t => QuestionReader.Read(PublishedArchive.Archive, IsOfGroups(t.Conditions) ? $"group=athlete&{t.Conditions}" : t.Conditions).Mistakes));

    private static bool IsOfGroups(string conditions) => SortFields.OfGroups.All.Any(s => conditions.EndsWith($"sort=-{s}", StringComparison.Ordinal));

    private static string Written(string question) => QuestionReader.Read(PublishedArchive.Archive, question) is { Question: { } read } ? read.ToString() : "?" + question;
}
