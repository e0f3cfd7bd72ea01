using System.CommandLine;
using BenchmarkDotNet.Running;
using TrackArchive.Benchmarks;
using TrackArchive.Benchmarks.Generating;

var pages = new Option<int[]>("--pages")
{
    Description = "About how many pages of finals and athletes an archive has; several sizes may follow.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [13_500, 30_000, 100_000],
};
var seed = new Option<uint>("--seed") { Description = "The same gives the same archive.", DefaultValueFactory = _ => 1 };
var folder = new Argument<string>("folder") { Description = "Where the content is written." };

var generate = new Command("generate", "Write a content folder of a generated archive.") { folder, pages, seed };
generate.SetAction(parsed => GeneratedContent.Write(parsed.GetValue(folder)!, parsed.GetValue(pages)![0], parsed.GetValue(seed)));

var measure = new Command("measure", "Build generated archives, and measure the builds and what searching them loads.") { pages, seed };
measure.SetAction((parsed, cancellation) => Measurements.WriteAsync(parsed.GetValue(pages)!, parsed.GetValue(seed), Console.Out, cancellation));

var compare = new Command("stages", "Measure single stages with BenchmarkDotNet.");
compare.SetAction(_ => { BenchmarkRunner.Run<StageBenchmarks>(); });

return await new RootCommand("Generates archives of any size and measures what they cost. Run it in the folder of the solution.") { generate, measure, compare }.Parse(args).InvokeAsync();
