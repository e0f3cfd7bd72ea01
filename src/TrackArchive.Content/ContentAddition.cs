using System.Collections.Immutable;
using TrackArchive.Content.Adding;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content;

/// <summary>What came of an addition; nothing is written where it failed or where mistakes were found.</summary>
/// <param name="Id">What the new thing is called in references.</param>
/// <param name="Paths">The files that were written, by their names in messages; the one that holds it first.</param>
public sealed record AdditionReport(string Id, ImmutableArray<string> Paths)
{
    public string? Failure { get; init; }

    /// <summary>What would be wrong with the folder.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>For the excerpts of those mistakes.</summary>
    public ContentFiles? Files { get; init; }

    /// <summary>What is left to the keeper.</summary>
    public string Next { get; init; } = "";
}

/// <summary>
/// Adds one thing to a content folder. The folder as it would be is read first: what was sound stays sound, or nothing is
/// written. Nothing that is there is overwritten.
/// </summary>
public static class ContentAddition
{
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static AdditionReport Run(string content, NewContent added)
    {
        if (!Directory.Exists(content))
            return Fail($"there is no folder {content}");
        ContentChange.Finish(content);
        var plan = added.Plan(new FolderBefore(content));
        if (plan.Refusal is { } refusal)
            return Fail(refusal);
        var source = new ContentOnDisk(content, content);
        var after = new ContentWith(source, plan.Files);
        var mistakes = FindMistakes(after);
        if (mistakes.Count > 0)
            mistakes = [.. mistakes.ExceptBy(FindMistakes(source).Select(Identify), Identify)];
        if (mistakes.Count > 0)
            return Fail("nothing was written, because the content would have mistakes") with { Diagnostics = [.. mistakes], Files = new ContentFiles(after) };
        if (ContentChange.TryWrite(content, plan.Files) is { } changed)
            return Fail($"{source.Name}/{changed} changed meanwhile: nothing was written; run the command again");
        return new AdditionReport(plan.Id, [.. plan.Files.Select(f => $"{source.Name}/{f.Path}")]) { Next = plan.Next };
    }

    private static AdditionReport Fail(string why) => new("", []) { Failure = why };

    private static IReadOnlyList<Diagnostic> FindMistakes(IContentSource source)
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(source, diagnostics);
        return [.. diagnostics.Sorted().Where(d => d.Code.Severity == Severity.Error)];
    }

    /// <summary>A line that moved is still the same mistake.</summary>
    private static (string Code, string File, string Message) Identify(Diagnostic mistake) => (mistake.Code.Id, mistake.Location.File, mistake.Message);
}
