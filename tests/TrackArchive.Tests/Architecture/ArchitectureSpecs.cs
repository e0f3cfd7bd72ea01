using System.Text.RegularExpressions;
using System.Xml.Linq;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>What src/README.md says of the house, asked of the sources.</summary>
public partial class ArchitectureSpecs
{
    /// <summary>What a reader still takes in at a glance.</summary>
    private const int MaxFiles = 25;

    /// <summary>Nor a folder one in it that uses it.</summary>
    [Fact]
    public void No_namespace_uses_one_that_uses_it_back() =>
        Assert.Empty(string.Join(" -> ", NamespaceGraph.FindCircle(NamespaceGraph.Read(SourceFiles.All, SourceFiles.UsedEverywhere))));

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

    [Theory]
    [InlineData("Whole whole", true)]
    [InlineData("List<Whole> all", true)]
    [InlineData("X() => new Whole()", true)]
    [InlineData("X() => Whole.Create()", true)]
    [InlineData("Part Whole { get; } string X => Whole.Text", false)]
    [InlineData("X() => Kind.Whole // a Whole of parts", false)]
    [InlineData("X() => \"new Whole\"", false)]
    public void A_folder_and_one_in_it_make_a_circle_without_a_using(string member, bool isCircle)
    {
        SourceFile[] files =
        [
            new("src/TrackArchive.A/Whole.cs", "using TrackArchive.A.Parts;\nnamespace TrackArchive.A;\npublic sealed class Whole;"),
            new("src/TrackArchive.A/Parts/Part.cs", $"namespace TrackArchive.A.Parts;\ninternal class Part {{ {member}; }}"),
        ];
        Assert.Equal(isCircle, NamespaceGraph.FindCircle(NamespaceGraph.Read(files)).Count > 0);
    }

    [Fact]
    public void A_circle_through_what_a_project_uses_everywhere_is_found()
    {
        SourceFile[] files =
        [
            new("src/TrackArchive.A/Words/Word.cs", "using TrackArchive.A.Pages;\nnamespace TrackArchive.A.Words;\npublic enum Word { One }"),
            new("src/TrackArchive.A/Pages/Page.cs", "namespace TrackArchive.A.Pages;\ninternal record Page(Word Word);"),
        ];
        Assert.Empty(NamespaceGraph.FindCircle(NamespaceGraph.Read(files)));
        Assert.Equal(3, NamespaceGraph.FindCircle(NamespaceGraph.Read(files, "TrackArchive.A.Words")).Count);
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

    /// <summary>Its table "To add": files, folders and specifications.</summary>
    [Fact]
    public void What_the_map_names_is_there()
    {
        var map = File.ReadAllText(Repository.Folder("src/README.md"));
        var table = map[map.IndexOf("## To add", StringComparison.Ordinal)..map.IndexOf("## Where to look", StringComparison.Ordinal)];
        string[] named = [.. Code().Matches(table).Select(m => m.Groups["name"].Value).Distinct()];
        var specs = Directory.EnumerateFiles(Repository.Folder("tests/TrackArchive.Tests"), "*Specs.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        Assert.True(named.Length > 20);
        Assert.All(named, name => Assert.True(
            name.EndsWith("Specs", StringComparison.Ordinal) ? specs.Contains(name) : Path.Exists(Repository.Folder(name)),
            $"the map names {name}, which is not there"));
    }

    /// <summary>The arrows of its picture: methods and constructors.</summary>
    [Theory]
    [InlineData("DocumentSet.Read", "src/TrackArchive.Content/Documents/DocumentSet.cs", " Read(")]
    [InlineData("ArchiveLoader.Load", "src/TrackArchive.Content/ArchiveLoader.cs", " Load(")]
    [InlineData("new ArchiveRelations", "src/TrackArchive.Domain/Relations/ArchiveRelations.cs", "public ArchiveRelations(")]
    [InlineData("SitePages.Create", "src/TrackArchive.Pages/Composing/SitePages.cs", " Create(")]
    [InlineData("SiteFiles.Pages", "src/TrackArchive.Composition/SiteFiles.cs", " Pages(")]
    [InlineData("OutputFolder.Write", "src/TrackArchive.Publishing/Output/OutputFolder.cs", " Write(")]
    public void An_arrow_of_the_map_is_a_method(string arrow, string file, string method)
    {
        Assert.Contains($"│  {arrow} ", File.ReadAllText(Repository.Folder("src/README.md")), StringComparison.Ordinal);
        Assert.Contains(method, File.ReadAllText(Repository.Folder(file)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.Folder(project == "Theme" ? "theme/TrackArchive.Theme.csproj" : $"src/TrackArchive.{project}/TrackArchive.{project}.csproj"))
            .Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)["TrackArchive.".Length..]);

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*@?using (?:static )?TrackArchive\.(?<project>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
