using System.CommandLine;

namespace TwelveLabs.Cli.Commands;

/// <summary>Creates the arguments and options that several commands have, so that they are named, checked and explained alike.</summary>
internal static class SharedOptions
{
    public static Argument<DirectoryInfo?> Folder(string description)
    {
        var argument = new Argument<DirectoryInfo?>("folder") { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(Values.FolderThere);
        return argument;
    }

    public static Option<string?> Index(string description, bool isRequired)
    {
        var option = new Option<string?>("--index", "-i") { Description = description, HelpName = "name", Required = isRequired };
        option.Validators.Add(Values.NotBlank);
        return option;
    }

    /// <summary>Creates an option for a directory that must exist.</summary>
    public static Option<string?> Directory(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "directory" };
        option.Validators.Add(Values.DirectoryThere);
        return option;
    }

    public static Option<string?> VideoFiles() =>
        Directory("--videos", "A directory with the files of the videos, which are found by their names, in subdirectories too.");
}
