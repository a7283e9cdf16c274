namespace IMacPro.Specs
{
    /// <summary>Microphones, speakers and sound connections.</summary>
    public sealed partial record AudioSpec
    {
        /// <summary>The number of built-in microphones.</summary>
        public int? MicrophoneCount { get; init; }

        /// <summary>Whether speakers are built in.</summary>
        public bool? HasSpeakers { get; init; }

        /// <summary>Whether the speakers are stereo.</summary>
        public bool? StereoSpeakers { get; init; }

        /// <summary>Whether there is a headphone jack.</summary>
        public bool? HeadphoneJack { get; init; }

        /// <summary>Whether sound comes out in digital form.</summary>
        public bool? DigitalAudioOutput { get; init; }

        /// <summary>Whether there is a line input.</summary>
        public bool? LineInput { get; init; }
    }
}
