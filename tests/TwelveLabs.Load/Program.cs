using System.CommandLine;
using TwelveLabs.Load;

var command = new Option<string>("--command") { Description = "The assembly of the twelvelabs command.", Required = true };
var kills = new Option<int>("--kills") { Description = "How often the emulator is killed.", DefaultValueFactory = _ => 200 };
var clients = new Option<int>("--clients") { Description = "How many clients call at a time.", DefaultValueFactory = _ => 1000 };
var videos = new Option<int>("--videos") { Description = "How many videos an index has.", DefaultValueFactory = _ => 10_000 };
var size = new Option<long>("--megabytes") { Description = "The size of the large upload, in MiB.", DefaultValueFactory = _ => 2048 };
var seed = new Option<int>("--seed") { Description = "What the writes and the moments of the kills follow from.", DefaultValueFactory = _ => 1 };
var root = new RootCommand("Loads the emulator, and kills it while it writes.") { command, kills, clients, videos, size, seed };
root.SetAction(async arguments =>
{
    var emulator = arguments.GetValue(command)!;
    var work = Directory.CreateTempSubdirectory("twelvelabs-load-");
    var report = new Report();
    try
    {
        await report.RunAsync("kills during writes", () => new KillCheck(emulator, work.FullName, arguments.GetValue(seed)).RunAsync(arguments.GetValue(kills)));
        await report.RunAsync("parallel clients", () => ClientsCheck.RunAsync(emulator, work.FullName, arguments.GetValue(clients), arguments.GetValue(seed)));
        await report.RunAsync("a large index", () => LargeIndexCheck.RunAsync(emulator, work.FullName, arguments.GetValue(videos)));
        await report.RunAsync("a large upload", () => LargeUploadCheck.RunAsync(emulator, work.FullName, arguments.GetValue(size) << 20));
    }
    finally
    {
        work.Delete(recursive: true);
    }

    return report.Finish();
});
return await root.Parse(args).InvokeAsync();
