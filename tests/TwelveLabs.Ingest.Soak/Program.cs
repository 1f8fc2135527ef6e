using System.CommandLine;
using TwelveLabs;
using TwelveLabs.Emulator;
using TwelveLabs.Ingest.Soak;

var kills = new Option<int>("--kills") { Description = "How many processes are killed.", DefaultValueFactory = _ => 200 };
var lanes = new Option<int>("--lanes") { Description = "How many processes run at a time.", DefaultValueFactory = _ => 3 };
var seed = new Option<int>("--seed") { Description = "What the moments follow from.", DefaultValueFactory = _ => 1 };
var root = new RootCommand("Kills twelvelabs ingest again and again, and counts what came to the service.") { kills, lanes, seed };
root.SetAction(async arguments =>
{
    var directory = Directory.CreateTempSubdirectory("twelvelabs-ingest-");
    try
    {
        await using var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { SharedAccount = true, IndexingDuration = TimeSpan.FromMilliseconds(300) });
        var tally = new Tally(arguments.GetValue(kills));
        var all = Enumerable.Range(0, arguments.GetValue(lanes))
            .Select(number => new Lane($"lane{number}", directory.FullName, (arguments.GetValue(seed) * 1000) + number, tally)).ToList();
        await using var relay = await SlowRelay.StartAsync(emulator.BaseAddress, all);
        using var client = new TwelveLabsClient("any", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
        await Task.WhenAll(all.Select(lane => lane.RunAsync(relay.Address, client)));
        return tally.Print() ? 0 : 1;
    }
    finally
    {
        directory.Delete(recursive: true);
    }
});
return await root.Parse(args).InvokeAsync();
