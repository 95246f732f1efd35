import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RefusServeur } from '#api/contrat/client.ts'
import { noteEchec, noteReponse } from './donnees/reseau.ts'
import { router } from './routes.tsx'
import { openTextes } from './textes/langue.ts'
import './styles/polices.css'
import './styles/jetons.css'
import './styles/base.css'
import './styles/commun.css'
import './styles/cadre.css'
import './styles/impression.css'

const client = new QueryClient({
  queryCache: new QueryCache({ onError: noteEchec, onSuccess: noteReponse }),
  defaultOptions: {
    queries: {
      // A refusal is an answer: asking again changes nothing. A lost network is tried again.
      retry: (essais, erreur) => !(erreur instanceof RefusServeur) && essais < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', onError: noteEchec, onSuccess: noteReponse },
  },
})

const racine = document.getElementById('racine')
if (racine) {
  openTextes().then(() =>
    createRoot(racine).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
}
