using System.CommandLine.Parsing;
using System.Diagnostics;

namespace TwelveLabs.Cli.Search.Playing;

/// <summary>Represents a program that plays a file from a time on.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments, with {file} and {start} in the place of values.</param>
internal sealed record Player(string Program, IReadOnlyList<string> Arguments)
{
    private const string File = "{file}";
    private const string Start = "{start}";

    // QuickTime takes no time on its command line. The values are arguments of the script, and no part of its text.
    private static readonly string[] QuickTime =
    [
        "-e", "on run argv", "-e", "tell application \"QuickTime Player\"", "-e", "activate", "-e", "set opened to open POSIX file (item 1 of argv)",
        "-e", "set current time of opened to ((item 2 of argv) as real)", "-e", "play opened", "-e", "end tell", "-e", "end run", File, Start,
    ];

    /// <summary>Returns the first player that is installed, or null.</summary>
    public static Player? Installed()
    {
        (string? Program, string[] Arguments)[] known =
        [
            (Programs.Find("mpv"), [$"--start={Start}", "--", File]),
            (Programs.Find("vlc") ?? InDirectoryOfPrograms(), ["--play-and-exit", $"--start-time={Start}", File]),
            (Programs.Find("ffplay"), ["-loglevel", "error", "-autoexit", "-ss", Start, "-i", File]),
            (OperatingSystem.IsMacOS() ? Programs.Find("osascript") : null, QuickTime),
        ];
        return known.Where(player => player.Program is not null).Select(player => new Player(player.Program!, player.Arguments)).FirstOrDefault();
    }

    /// <summary>Reads a command line, such as <c>mpv --start={start} {file}</c>. Without {file}, the file comes last.</summary>
    public static Player Parse(string command)
    {
        var words = CommandLineParser.SplitCommandLine(command).ToList();
        return new Player(words[0], command.Contains(File, StringComparison.Ordinal) ? words[1..] : [.. words[1..], File]);
    }

    /// <summary>Returns how to start the player, without a shell that would read something into the name of a file.</summary>
    public ProcessStartInfo For(string file, double seconds)
    {
        var time = seconds.ToString("0.###", CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true };
        foreach (var argument in Arguments)
        {
            start.ArgumentList.Add(argument.Replace(Start, time, StringComparison.Ordinal).Replace(File, file, StringComparison.Ordinal));
        }

        return start;
    }

    private static string? InDirectoryOfPrograms()
    {
        var path = OperatingSystem.IsMacOS()
            ? "/Applications/VLC.app/Contents/MacOS/VLC"
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "VideoLAN", "VLC", "vlc.exe");
        return System.IO.File.Exists(path) ? path : null;
    }
}
