namespace TwelveLabs.Ingest.Soak;

/// <summary>When a process is killed.</summary>
internal enum Moment
{
    /// <summary>At a time after its start.</summary>
    Time,

    /// <summary>When a request arrives.</summary>
    Request,

    /// <summary>When half of an upload has arrived.</summary>
    HalfUpload,

    /// <summary>When an upload has arrived and the service has not seen it yet.</summary>
    WholeUpload,

    /// <summary>When the service has created a task and its response is on the way.</summary>
    TaskCreated,
}

/// <summary>Represents the moment at which one process is killed: the count-th of its kind, or a time.</summary>
internal sealed record KillPlan(Moment Moment, int Count)
{
    private static readonly Moment[] Moments = Enum.GetValues<Moment>();

    public static KillPlan Draw(Random random)
    {
        var moment = Moments[random.Next(Moments.Length)];
        return new KillPlan(moment, moment switch
        {
            Moment.Time => random.Next(1500),
            Moment.Request => 1 + random.Next(25),
            _ => 1 + random.Next(5),
        });
    }
}
