using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Export;

/// <summary>Creates the options that the exports share.</summary>
internal static class ExportOptions
{
    /// <summary>The target that stands for the standard output.</summary>
    public const string StandardOutput = "-";

    private const int DefaultConcurrency = 4;
    private const int MostConcurrency = 64;

    public static Option<string?> Index(bool isRequired = true) => SharedOptions.Index("The name or the id of the index.", isRequired);

    public static Option<string[]> Videos()
    {
        var option = new Option<string[]>("--video") { Description = "The id of a video of the index; may be given several times. By default all videos.", HelpName = "id" };
        option.Validators.Add(Values.NotBlank);
        return option;
    }

    public static Option<string> To(string description, string helpName)
    {
        var option = new Option<string>("--to") { Description = description, HelpName = helpName, Required = true };
        option.Validators.Add(Values.NotBlank);
        return option;
    }

    public static Option<bool> Overwrite() => new("--overwrite") { Description = "Replace files that exist." };

    public static Option<T?> Format<T>(string description)
        where T : struct, Enum
    {
        var option = new Option<T?>("--format") { Description = description, HelpName = "format", Required = true, CustomParser = Values.Choice<T> };
        option.CompletionSources.Add(_ => Enum.GetNames<T>().Select(name => new System.CommandLine.Completions.CompletionItem(name.ToLowerInvariant())));
        return option;
    }

    public static Option<int?> Concurrency()
    {
        var option = new Option<int?>("--concurrency")
        {
            Description = $"How many videos are read at a time, at most {MostConcurrency}. By default {DefaultConcurrency}.",
            HelpName = "number",
            CustomParser = Values.Count,
            DefaultValueFactory = _ => DefaultConcurrency,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is < 1 or > MostConcurrency)
            {
                result.AddError($"--concurrency must be from 1 to {MostConcurrency}.");
            }
        });
        return option;
    }
}
