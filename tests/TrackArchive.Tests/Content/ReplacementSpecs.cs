using TrackArchive.Content;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>What a diagnostic offers as replacement, an editor can put in the place of the whole stretch.</summary>
public sealed class ReplacementSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void An_archive_with_every_replacement_applied_is_sound()
    {
        const string Final = "finals/olympic-games/1984/men-1500m.yml";
        _content[Final] = _content[Final].Replace("sebastian-coe", "sebastian-cow", StringComparison.Ordinal).Replace("athlete: steve-cram", "athelete: \"steve-cram\"", StringComparison.Ordinal);
        _content["athletes/new.yml"] = "anna: { name: Anna, sex: f }\n";
        _content["articles/spec.md"] =
            "---\ntitle: T\ndate: 2025-01-01\nsummry: S.\nabout: [\"sebastian-cow\", world-championships/2023/men-1500]\n---\nSee [[sebastian-co]], [[GBR|the\nteam]] and [[GBR|its team]].\n";
        var applied = Apply();
        Assert.True(applied >= 7, $"{applied} replacements");
        var messages = _content.Load().Messages;
        Assert.Contains("there is no 'GBR' in the archive; did you mean 'nation/GBR'?", messages, StringComparison.Ordinal);
        _content["articles/spec.md"] = _content["articles/spec.md"].Replace("[[GBR|", "[[nation/GBR|", StringComparison.Ordinal);
        Assert.Equal("", _content.Load().Messages);
    }

    [Fact]
    public void What_a_path_says_wrongly_has_no_replacement_in_the_file()
    {
        _content["finals/olympic-games/1984/men-150m.yml"] = _content["finals/olympic-games/1984/men-1500m.yml"];
        var unknown = Assert.Single(Load(), d => d.Code == Codes.UnknownEvent);
        Assert.Equal((null, "did you mean 'men-100m'?"), (unknown.Hint?.Replacement, unknown.Hint?.Text));
    }

    /// <summary>From the last to the first, so that places stay right. A link over two lines has none.</summary>
    private int Apply()
    {
        var changes = Load().Where(d => d.Hint?.Replacement is not null).OrderByDescending(d => d.Location).ToArray();
        foreach (var change in changes)
        {
            var (path, at) = (change.Location.File["content/".Length..], change.Location);
            var lines = _content[path].Split('\n');
            lines[at.Line - 1] = lines[at.Line - 1].Remove(at.Column - 1, at.Length).Insert(at.Column - 1, change.Hint!.Replacement!);
            _content[path] = string.Join('\n', lines);
        }

        return changes.Length;
    }

    private IReadOnlyList<Diagnostic> Load()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(_content.Path, "content", diagnostics);
        return diagnostics.Sorted();
    }
}
