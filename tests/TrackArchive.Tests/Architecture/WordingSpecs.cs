using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using TrackArchive.Tests.Content;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>What people read is in Pages/Wording, so that it is found, said alike everywhere, and could be another language one day.</summary>
public partial class WordingSpecs
{
    /// <summary>What makes pages, documents and feeds.</summary>
    private static readonly string[] Rooms =
        ["src/TrackArchive.Pages/", "theme/", "src/TrackArchive.Publishing/Feeds/"];

    private static readonly (string Path, string Reason)[] Exceptions =
    [
        ("src/TrackArchive.Pages/Wording/", "has the words"),
        ("theme/Explanations/", "is prose full of links, which reads best as markup"),
        ("theme/Pages/Styles/", "is a made-up archive that shows every part of a page"),
        ("src/TrackArchive.Pages/Phrase.cs", "lists phrases as Wording lists words"),
        ("theme/ContentPolicy.cs", "has names of the policy"),
        ("theme/ScriptBundles.cs", "puts scripts together"),
        ("theme/VocabularyScript.cs", "writes a script"),
        ("theme/ThemeColours.cs", "reads the stylesheet"),
        ("theme/Flags.cs", "is a table of codes and years"),
    ];

    /// <summary>Names that are the same in every language.</summary>
    private static readonly string[] Names = ["Atom", "BibTeX", "CSL-JSON", "JSON Feed", "Olympedia", "SHA-256 {}", "SHA-256", "Wikidata", "World Athletics"];

    /// <summary>Attributes that are read out or shown.</summary>
    private static readonly string[] ReadAttributes = ["alt", "aria-description", "aria-label", "aria-roledescription", "content", "data-label", "label", "placeholder", "title"];

    /// <summary>Elements whose text is code.</summary>
    private static readonly string[] CodeElements = ["code", "kbd", "pre"];

    private static readonly Lazy<HashSet<string>> Classes = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Folder("theme/assets"), "*.css")
            .SelectMany(file => ClassName().Matches(File.ReadAllText(file))).Select(m => m.Groups["name"].Value),
    ]);

    private static readonly ILookup<string, PropertyInfo> Parameters = typeof(ThemeAssets).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(ComponentBase)))
        .SelectMany(t => t.GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => (t.Name, Property: p)))
        .ToLookup(p => p.Name, p => p.Property);

    [Fact]
    public void Pages_and_components_have_no_words_of_their_own() => Assert.Empty(
        from file in SourceFiles.All
        where Rooms.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal)) && !Exceptions.Any(e => file.Path.StartsWith(e.Path, StringComparison.Ordinal))
        from text in SourceTexts.Find(file)
        where IsWords(text)
        select $"{file.Path}: {text.Text}");

    /// <summary>What is counted has a plural, which another language makes in another way.</summary>
    [Fact]
    public void Pages_and_components_count_nothing_in_words_of_their_own() => Assert.Empty(
        from file in SourceFiles.All
        where Rooms.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal)) && !file.Path.Contains("/Wording/", StringComparison.Ordinal)
        where file.Text.Contains("NumberWords.Count(", StringComparison.Ordinal)
        select file.Path);

    [Fact]
    public void An_exception_is_needed() => Assert.All(Exceptions, exception => Assert.Contains(
        SourceFiles.All.Where(f => f.Path.StartsWith(exception.Path, StringComparison.Ordinal)), file => SourceTexts.Find(file).Any(IsWords)));

    [Theory]
    [InlineData("<p>One line per champion. <b>All</b></p>", "One line per champion.", "All")]
    [InlineData("<p>@Count finals</p>", "{} finals")]
    [InlineData("@if (a < b)\n{\n    <p>Both</p>\n}\nelse\n{\n    @(\" \")<p>Neither</p>\n}", "Both", "Neither")]
    [InlineData("<nav aria-label=\"Main\"><a href=\"x\" class=\"one two\">@Link.Words</a></nav>", "Main")]
    [InlineData("<LinkList Links=\"Page.Links\" Heading=\"Every event\" />", "Every event")]
    [InlineData("<p class=\"@(x ? \"not one\" : null)\">@x</p>")]
    [InlineData("<th>@ColumnWords.Place</th>@* No words *@<code>select all</code>")]
    [InlineData("<p>@(x is { } y ? $\"at least {y}\" : null)</p>", "at least {}")]
    [InlineData("@code {\n    private string Text => $\"{Name} won {(again ? \"once more\" : \"\")}.\";\n}", "once more", "{} won {}.")]
    [InlineData("@code {\n    private static int Min(List<int> all) => all.Count < 2 ? throw new InvalidOperationException(\"not enough of them\") : 1;\n}")]
    [InlineData("@code {\n    private string Class => IsRemoved ? \"dot annulled\" : \"dot\";\n}")]
    public void Words_of_a_component_are_found(string source, params string[] words) =>
        Assert.Equal(words, SourceTexts.Find(new SourceFile("theme/X.razor", source)).Where(IsWords).Select(t => t.Text));

    [Theory]
    [InlineData("X() => new Page { Title = \"Rivalries\", Id = \"a-b\" };", "Rivalries")]
    [InlineData("X() => $\"{name}, {year}\" + \" in the final\"; // the words of a comment", " in the final")]
    [InlineData("X() => list.Count < max && max > 2 ? 'a' : '\"';")]
    public void Words_of_a_page_are_found(string source, params string[] words) =>
        Assert.Equal(words, SourceTexts.Find(new SourceFile("src/X.cs", source)).Where(IsWords).Select(t => t.Text));

    private static bool IsWords(SourceText text) => !Names.Contains(text.Text) && text.Place switch
    {
        TextPlace.Content => !CodeElements.Contains(text.Element) && Letters().IsMatch(WithoutHoles(text.Text)),
        TextPlace.Attribute => IsRead(text) && Letters().IsMatch(WithoutHoles(text.Text)),
        TextPlace.Literal => Phrase().IsMatch(WithoutHoles(text.Text)) && !IsListOfClasses(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(text), text.Place, null),
    };

    /// <summary>A component's parameter is read if it is a text and no class, place or id.</summary>
    private static bool IsRead(SourceText text) => char.IsUpper(text.Element![0])
        ? Parameters[text.Element].Any(p => p.Name == text.Name) && Phrase().IsMatch(text.Text) && !IsListOfClasses(text.Text)
        : ReadAttributes.Contains(text.Name) && text.Element != "meta";

    private static bool IsListOfClasses(string text) => text.Split([' ', '{', '}'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => Classes.Value.Contains(word) || (word.Contains('-') && Classes.Value.Contains(word[..word.IndexOf('-')])));

    private static string WithoutHoles(string text) => text.Replace("{}", "", StringComparison.Ordinal);

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Letters();

    /// <summary>Words with a space between them or at an end, or with a capital at the beginning: what a token never has.</summary>
    [GeneratedRegex(@"[A-Za-z]{2,}[,;:.]? [A-Za-z]|^[ ,;:(]+[A-Za-z]{2}|[A-Za-z]{2,}[,;:]? $|^[A-Z][a-z]+(?: |$|[,.;:])")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\.(?<name>[a-z][\w-]*)")]
    private static partial Regex ClassName();
}
