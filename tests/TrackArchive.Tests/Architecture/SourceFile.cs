using System.Text.RegularExpressions;

namespace TrackArchive.Tests.Architecture;

/// <summary>A source file of the product; <see cref="Path"/> is relative to the repository, with slashes.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Without comments and strings, in which a word is no use of a type.</summary>
    public SourceFile WithoutTexts() => this with { Text = Texts().Replace(Text, "\"\"") };

    public IEnumerable<string> FindUsings() => Using().Matches(Text).Select(m => m.Groups["used"].Value);

    /// <summary>A component is a type, too.</summary>
    public IEnumerable<string> FindDeclaredTypes() =>
        Name.EndsWith(".razor", StringComparison.Ordinal) ? [Name[..^".razor".Length]] : Declaration().Matches(Text).Select(m => m.Groups["name"].Value);

    /// <summary>
    /// Words that are types where they are: before the name of a member or parameter, as a type's argument or base, after new, is, as and
    /// typeof, or before a dot, if the file gives no member that name.
    /// </summary>
    public HashSet<string> FindMentionedTypes()
    {
        var members = Member().Matches(Text).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return TypePosition().Matches(Text).Select(m => m.Groups["name"].Value)
            .Concat(Access().Matches(Text).Select(m => m.Groups["name"].Value).Where(name => !members.Contains(name)))
            .ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("""//[^\n]*|@\*.*?\*@|@?"(?:[^"\\\n]|\\.)*" """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Texts();

    [GeneratedRegex(@"^\s*@?using (?:static )?(?<used>TrackArchive[\w.]*);?", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|abstract|static|readonly|partial|ref) )*(?:record struct|record|class|struct|interface|enum|delegate [\w<>?\[\]., ]+?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[\w>\]?] (?<name>[A-Z]\w*)(?=\s*[,){;=(])")]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<![.\w])(?<name>[A-Z]\w*)(?=[?\]\[>]* @?[a-zA-Z_])|(?:\bnew |\bis |\bas |\btypeof\(|<|: )(?<name>[A-Z]\w*)")]
    private static partial Regex TypePosition();

    [GeneratedRegex(@"(?<![.\w])(?<name>[A-Z]\w*)(?=\.)")]
    private static partial Regex Access();
}
