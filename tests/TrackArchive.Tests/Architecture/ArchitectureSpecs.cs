using System.Text.RegularExpressions;
using System.Xml.Linq;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>What src/README.md says of the house, asked of the sources.</summary>
public partial class ArchitectureSpecs
{
    private const int MaxFiles = 25;

    /// <summary>A namespace sees those that enclose it without a using: those are its house and not counted.</summary>
    [Fact]
    public void No_namespace_uses_one_that_uses_it_back() =>
        Assert.Empty(string.Join(" -> ", NamespaceGraph.FindCircle(NamespaceGraph.Read(SourceFiles.All))));

    [Fact]
    public void A_circle_is_found_and_named()
    {
        SourceFile[] files =
        [
            new("src/TrackArchive.A/One/X.cs", "using TrackArchive.A.Two;\nnamespace TrackArchive.A.One;"),
            new("src/TrackArchive.A/Two/Y.cs", "using TrackArchive.A.Three;\nnamespace TrackArchive.A.Two;"),
            new("src/TrackArchive.A/Three/Z.razor", "@using TrackArchive.A.One\n<p></p>"),
        ];
        Assert.Equal(["TrackArchive.A.One", "TrackArchive.A.Two", "TrackArchive.A.Three", "TrackArchive.A.One"], NamespaceGraph.FindCircle(NamespaceGraph.Read(files)));
        Assert.Empty(NamespaceGraph.FindCircle(NamespaceGraph.Read(files[..2])));
    }

    [Fact]
    public void A_namespace_is_its_folder() => Assert.Empty(
        from file in SourceFiles.All
        let match = Namespace().Match(file.Text)
        where match.Success && match.Groups["name"].Value != NamespaceGraph.NamespaceOf(file.Folder)
        select $"{file.Path} says {match.Groups["name"].Value}");

    [Fact]
    public void No_folder_is_a_drawer() => Assert.Empty(
        from folder in SourceFiles.All.GroupBy(f => f.Folder)
        where folder.Count() > MaxFiles
        select $"{folder.Key} has {folder.Count()} files");

    [Fact]
    public void Projects_use_what_the_table_of_the_readme_allows()
    {
        var table = ImportTable.Read(File.ReadAllText(Repository.Folder("src/README.md")));
        Assert.True(table.Count >= 8);
        foreach (var (project, allowed) in table)
        {
            Assert.Empty(References(project).Except(allowed).Select(used => $"{project} references {used}"));
            Assert.Empty(
                from file in SourceFiles.All
                where ImportTable.ProjectOf(file.Path) == project
                from match in Using().Matches(file.Text)
                let used = match.Groups["project"].Value
                where used != project && !allowed.Contains(used)
                select $"{file.Path} uses {used}");
        }

        Assert.Equal(SourceFiles.All.Select(f => ImportTable.ProjectOf(f.Path)).Distinct().Order(StringComparer.Ordinal), table.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.Folder(project == "Theme" ? "theme/TrackArchive.Theme.csproj" : $"src/TrackArchive.{project}/TrackArchive.{project}.csproj"))
            .Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)["TrackArchive.".Length..]);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*@?using (?:static )?TrackArchive\.(?<project>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
