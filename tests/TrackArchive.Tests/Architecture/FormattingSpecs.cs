using System.Text.RegularExpressions;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>What neither the compiler nor the formatter can ask of a file without the whole solution, which takes a minute.</summary>
public sealed partial class FormattingSpecs
{
    [Fact]
    public void Usings_are_in_order_with_those_of_the_system_first() => Assert.Empty(Files().Where(file => !IsInOrder(file.Text)).Select(file => file.Path));

    [Fact]
    public void No_field_is_called_by_way_of_this() => Assert.Empty(Files().Where(file => Qualified().IsMatch(file.Text)).Select(file => file.Path));

    [Theory]
    [InlineData("using System;\nusing System.Text;\nusing A;\nusing A.B;\nusing static System.Math;\nusing C = A.C;\n", true)]
    [InlineData("using A;\nusing System;\n", false)]
    [InlineData("using A.B;\nusing A;\n", false)]
    [InlineData("using static A.B;\nusing A;\n", false)]
    public void Another_order_is_found(string text, bool isInOrder) => Assert.Equal(isInOrder, IsInOrder(text));

    private static IEnumerable<(string Path, string Text)> Files() =>
        from root in new[] { "src", "theme", "tests" }
        from file in Directory.EnumerateFiles(Repository.Folder(root), "*.cs", SearchOption.AllDirectories)
        where !file.Split('/', '\\').Any(step => step is "bin" or "obj" or "node_modules")
        select (Path.GetRelativePath(Repository.Folder(""), file), File.ReadAllText(file));

    private static bool IsInOrder(string text)
    {
        var usings = Using().Matches(text).Select(match => match.Groups["what"].Value).ToArray();
        var sorted = usings.OrderBy(Group).ThenBy(name => name, StringComparer.OrdinalIgnoreCase);
        return usings.SequenceEqual(sorted);
    }

    private static int Group(string what) => what switch
    {
        _ when what.Contains('=') => 3,
        _ when what.StartsWith("static ", StringComparison.Ordinal) => 2,
        "System" => 0,
        _ when what.StartsWith("System.", StringComparison.Ordinal) => 0,
        _ => 1,
    };

    /// <summary>At the beginning of a line and of the file's own, not those within methods.</summary>
    [GeneratedRegex(@"^using (?<what>(?:static )?[\w.]+(?: = [^;]+)?);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\bthis\._\w")]
    private static partial Regex Qualified();
}
