using TwelveLabs.Benchmarks.Start;

// One call, in one of three ways. What the others need is never loaded.
var (way, address) = (args[0], args[1]);
var id = await (way switch
{
#if !ONLY_SDK
    "bare" => Bare.CallAsync(address),
#endif
#if !ONLY_SDK && !ONLY_BARE
    "stock" => Stock.CallAsync(address),
#endif
#if !ONLY_BARE
    "sdk" => Sdk.CallAsync(address),
#endif
    _ => throw new ArgumentException($"'{way}' is none of the ways."),
});
return id.Length > 0 ? 0 : 1;
