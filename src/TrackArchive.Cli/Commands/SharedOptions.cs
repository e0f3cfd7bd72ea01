using System.CommandLine;
using System.CommandLine.Parsing;

namespace TrackArchive.Cli.Commands;

/// <summary>Options that several commands have, each with one meaning and one check.</summary>
internal static class SharedOptions
{
    public static readonly Option<string> Content = Folder("--content", "The folder of YAML and Markdown files.", "content");

    /// <summary>An option that names a folder.</summary>
    public static Option<string> Folder(string name, string description, string folder)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => folder };
        option.Validators.Add(RequireName);
        return option;
    }

    public static void RequireName(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{result.Option.Name}: the name of the folder is empty");
    }
}
