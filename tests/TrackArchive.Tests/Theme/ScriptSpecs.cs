using System.Text.RegularExpressions;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Theme;

/// <summary>The scripts that pages load and the preview's own, as TypeScript and eslint read them. Their configuration is beside the Node programs of the specs.</summary>
public sealed partial class ScriptSpecs
{
    private static readonly string Tools = Repository.Folder("tests/node");

    [Fact]
    public async Task The_types_in_their_comments_are_right()
    {
        using var folder = new TemporaryFolder();
        foreach (var (file, script) in ScriptBundles.Made)
            folder[file] = script;
        string[] all = [Repository.Folder("theme/assets") + "/**/*.js", Repository.Folder("src/TrackArchive.Cli/DevServer/assets") + "/*.js", .. ScriptBundles.Made.Keys];
        folder["tsconfig.json"] = $$"""{ "extends": {{Quoted(Path.Join(Tools, "tsconfig.json"))}}, "include": [{{string.Join(", ", all.Select(Quoted))}}] }""";

        await PassAsync(["node_modules/typescript/bin/tsc", "--project", folder.Path, "--pretty", "false"]);
    }

    [Fact]
    public async Task They_keep_the_rules_of_eslint() =>
        await PassAsync(["lint-scripts.mjs", Repository.Folder("."), "theme/assets/**/*.js", "src/TrackArchive.Cli/DevServer/assets/*.js"]);

    [Fact]
    public async Task A_wrong_type_and_a_broken_rule_are_found()
    {
        using var folder = new TemporaryFolder();
        folder["wrong.js"] = "\"use strict\";\n\n/** @type {number} */\nconst count = document.title;\ndocument.body.innerHTML = count;\n";

        folder["tsconfig.json"] = $$"""{ "extends": {{Quoted(Path.Join(Tools, "tsconfig.json"))}}, "include": ["wrong.js"] }""";

        var types = await RunAsync(["node_modules/typescript/bin/tsc", "--project", folder.Path, "--pretty", "false"]);
        var rules = await RunAsync(["lint-scripts.mjs", folder.Path, "*.js"]);

        Assert.Equal((2, true), (types.ExitCode, types.Output.Contains("wrong.js(4,7): error TS2322", StringComparison.Ordinal)));
        Assert.Equal((1, true), (rules.ExitCode, rules.Output.Contains("wrong.js:5:1: 'innerHTML' is restricted", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_bundle_says_what_its_files_say()
    {
        using var folder = new TemporaryFolder();
        foreach (var (bundle, files) in ScriptBundles.Files)
        {
            folder["served.js"] = ScriptBundles.Join(files);
            folder["written.js"] = string.Concat(files.Select(Written));
            var run = await RunAsync(["same-script.mjs", Path.Join(folder.Path, "served.js"), Path.Join(folder.Path, "written.js")]);
            Assert.True(run.ExitCode == 0, $"{bundle} says something else: {run.Errors}");
            Assert.DoesNotContain("/**", folder["served.js"], StringComparison.Ordinal);
            Assert.True(folder["served.js"].Length < folder["written.js"].Length, bundle);
        }
    }

    [Fact]
    public void Every_script_belongs_to_a_bundle()
    {
        var folder = Repository.Folder("theme/assets");
        var scripts = Directory.EnumerateFiles(folder, "*.js", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Assert.Equal(scripts.Order(StringComparer.Ordinal), ScriptBundles.Files.Values.SelectMany(files => files).Distinct().Where(file => !ScriptBundles.Made.ContainsKey(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Scripts_of_questions_have_no_sentences_of_their_own() => Assert.Empty(
        from file in ScriptBundles.Files["ask.js"]
        where file.StartsWith("questions/", StringComparison.Ordinal) && !ScriptBundles.Made.ContainsKey(file)
        from Match sentence in Sentence().Matches(ScriptBundles.Join([file]))
        select $"{file}: {sentence.Value}");

    private static string Written(string file) => ScriptBundles.Made.TryGetValue(file, out var made) ? made : File.ReadAllText(Path.Join(Repository.Folder("theme/assets"), file));

    private static string Quoted(string path) => $"\"{path.Replace('\\', '/')}\"";

    private static async Task PassAsync(IEnumerable<string> arguments)
    {
        var run = await RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    private static async Task<ProgramRun> RunAsync(IEnumerable<string> arguments)
    {
        var node = new NodePackages(Tools);
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));
        var run = await node.RunAsync(arguments, "", TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        return run;
    }

    /// <summary>A text that begins with a word and goes on.</summary>
    [GeneratedRegex("""["`][A-Z][a-z]+[ .][^"`]*["`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
