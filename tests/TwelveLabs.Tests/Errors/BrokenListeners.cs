using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TwelveLabs.Tests.Errors;

/// <summary>Listeners to the SDK's spans and measurements, of which one throws.</summary>
internal sealed class BrokenListeners : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();

    public BrokenListeners(Rig rig)
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TwelveLabsTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
            {
                rig.AtOwn("listener, sampling");
                return ActivitySamplingResult.AllData;
            },
            ActivityStarted = _ => rig.AtOwn("listener, start of a span"),
            ActivityStopped = _ => rig.AtOwn("listener, end of a span"),
        };
        _measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TwelveLabsTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measurements.SetMeasurementEventCallback<double>((_, _, _, _) => rig.AtOwn("listener, measurement"));
        _measurements.SetMeasurementEventCallback<long>((_, _, _, _) => rig.AtOwn("listener, measurement"));
        ActivitySource.AddActivityListener(_spans);
        _measurements.Start();
    }

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }
}
