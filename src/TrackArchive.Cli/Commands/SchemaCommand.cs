using System.CommandLine;
using TrackArchive.Cli.Starting;
using TrackArchive.Content.Schemas;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive schema</c>: what editors need to complete and check content files.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string?>("kind") { Description = $"Print the schema of one kind of file: {string.Join(", ", ContentSchemas.All.Select(s => s.Name))}.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output") { Description = "Write all of them, and settings for Visual Studio Code, into this folder, .vscode for example.", HelpName = "DIR" };
        output.Validators.Add(SharedOptions.RequireName);
        kind.AcceptOnlyFromAmong([.. ContentSchemas.All.Select(s => s.Name)]);
        var command = new Command("schema", "Print or write JSON Schemas of the content files, with which editors complete and check them.") { kind, output };
        command.SetAction(parsed => Run(parsed.GetValue(kind), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string? kind, string? output)
    {
        if (kind is not null)
            Console.Out.Write(ContentSchemas.All.Single(s => s.Name == kind).Json);
        if (output is not null)
        {
            foreach (var (path, text) in EditorSettings.Files())
            {
                var file = Path.Combine(output, path);
                if (path == EditorSettings.Settings && File.Exists(file))
                {
                    Console.Error.WriteLine($"{file}: left alone, because it may have settings of yours; add:\n{text}");
                    continue;
                }

                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
                Console.Out.WriteLine(file);
            }
        }
        else if (kind is null)
        {
            Console.Out.Write(string.Concat(ContentSchemas.All.Select(s => $"{s.Name,-14}{s.Files}\n")));
        }

        return 0;
    }
}
