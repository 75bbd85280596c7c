import '@awareness-widgets/activity-map/define.js';
import '@awareness-widgets/helpline-finder/define.js';
import '@awareness-widgets/quiz/define.js';
import type {} from '@awareness-widgets/activity-map/react';
import type {} from '@awareness-widgets/helpline-finder/react';
import type {} from '@awareness-widgets/quiz/react';
import type { Filters } from '@awareness-widgets/activity-map';
import { useState } from 'react';
import { overrides, quiz } from '../shared/content.js';

export function App() {
  const [country, setCountry] = useState('EE');
  const [corrected, setCorrected] = useState(false);
  const [filters, setFilters] = useState<Filters>({});
  const [shown, setShown] = useState<number>();
  const [percent, setPercent] = useState<number>();
  return (
    <main>
      <h1>Widgets in React</h1>
      <p>
        <button onClick={() => setCountry('LV')}>Latvia</button>
        <button onClick={() => setCorrected(true)}>Correct Estonia</button>
        Country: <output id="country">{country}</output>
      </p>
      <aw-helpline-finder
        country={country}
        no-exit
        overrides={corrected ? overrides : undefined}
        onaw-country-change={({ detail }) => setCountry(detail.country)}
      >
        In danger right now? Call <a href="tel:112">112</a>.
      </aw-helpline-finder>
      <p>
        <button onClick={() => setFilters({ country: ['EE'] })}>Activities in Estonia</button>
        Shown: <output id="shown">{shown}</output>
      </p>
      <aw-activity-map
        view="list"
        filters={filters}
        onaw-filter-change={({ detail }) => {
          setFilters(detail.filters);
          setShown(detail.count);
        }}
      />
      <p>
        Result: <output id="result">{percent === undefined ? 'none yet' : `${percent} %`}</output>
      </p>
      <aw-quiz
        quiz={quiz}
        pass-mark={50}
        onaw-quiz-finish={({ detail }) => setPercent(detail.percent)}
      />
    </main>
  );
}
